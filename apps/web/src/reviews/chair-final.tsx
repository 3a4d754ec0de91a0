import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { useFormat } from '../i18n';
import { caseQuery, refreshCase } from '../officer/case-data';
import { useMe } from '../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, TwoPeople } from '../ui';
import { refreshReview, type Review } from './review-data';

const ACT = 'evaluation.finaliseRound';

/** The chair's half of making quality final: confirms first, or carries it out when the officer has confirmed. */
export function ChairFinal({ review, onDone }: { review: Review; onDone: (said: string) => void }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const me = useMe();
  const { data: view } = useQuery(caseQuery(review.caseId));
  const [asking, setAsking] = useState(false);
  const move = view?.moves.find((m) => m.command === ACT);
  const signed = move?.signedBy.filter((s) => s.subject === review.roundId) ?? [];
  const mine = signed.find((s) => s.personId === me?.person.id);
  const other = signed.find((s) => s.personId !== me?.person.id);
  const refresh = () => Promise.all([refreshReview(review.roundId), refreshCase(review.caseId)]);
  const signing = useMutation({
    mutationFn: () => call('POST', `/api/cases/${review.caseId}/signatures`, { body: { act: ACT, subject: review.roundId } }),
    onSuccess: refresh,
  });
  const finalising = useMutation({
    mutationFn: () => call('POST', `/api/cases/${review.caseId}/rounds/${review.roundId}/finalise`, { body: {} }),
    onSuccess: async () => {
      setAsking(false);
      await refresh();
      onDone(t('agree.finalDone'));
    },
  });
  if (!move) return null;
  const gaps = move.reasons.map((reason) => ({ text: f.text(reason.text) }));
  return (
    <Card title={t('agree.final')}>
      <div className="stack stack-small">
        <p className="small muted measure">{t('agree.finalText')}</p>
        <ErrorSummary problem={signing.error} />
        <TwoPeople
          first={(other ?? mine) && { name: (other ?? mine)?.name ?? '', role: '', done: [f.dateTime((other ?? mine)?.at ?? '')] }}
          waiting={
            <p className="small">
              {mine
                ? t('agree.finalSigned', { at: f.dateTime(mine.at) })
                : other && t('agree.finalOther', { name: other.name, at: f.dateTime(other.at) })}
            </p>
          }
        />
        <div className="row">
          {other ? (
            <Button variant="primary" unavailable={gaps} onClick={() => setAsking(true)}>
              {t('agree.finalSecond')}
            </Button>
          ) : (
            !mine && (
              <Button variant="primary" unavailable={gaps} busy={signing.isPending} onClick={() => signing.mutate()}>
                {t('agree.finalFirst')}
              </Button>
            )
          )}
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('agree.final')}
        confirm={t('agree.finalSecond')}
        busy={finalising.isPending}
        onConfirm={() => finalising.mutate()}
        onClose={() => setAsking(false)}
      >
        <ErrorSummary problem={finalising.error} />
        <p>{t('agree.finalSure')}</p>
      </ConfirmDialog>
    </Card>
  );
}
