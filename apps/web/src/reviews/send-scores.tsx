import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { call } from '../api';
import { useFormat } from '../i18n';
import { Button, ConfirmDialog, ErrorSummary, type Why } from '../ui';
import { criterionName } from './criterion-name';
import { placeOf } from './place-of';
import { isWritten, refreshReview, type Review } from './review-data';
import type { ScoreDraft } from './score-draft';

/** Sends all points at once. With gaps it answers with the list of them, each a link to its place. */
export function SendScores({ review, draft }: { review: Review; draft: ScoreDraft }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const { search } = useLocation();
  const [asking, setAsking] = useState(false);
  const sending = useMutation({
    mutationFn: async () => {
      await draft.save.flush();
      await call('POST', `/api/reviews/${review.roundId}/scores/submit`, { body: { items: draft.items } });
    },
    onSuccess: () => refreshReview(review.roundId),
  });
  const gaps: readonly Why[] = review.tenders.flatMap(({ id, label }) =>
    review.criteria.flatMap((criterion) => {
      const { points, reason } = draft.of(id, criterion.id);
      const about = { label, criterion: f.text(criterionName(criterion.text)) };
      const to = placeOf(label, criterion.id);
      return [
        ...(points === null ? [{ text: t('work.missingPoints', about), to }] : []),
        ...(isWritten(reason) ? [] : [{ text: t('work.missingReason', about), to }]),
      ];
    }),
  );
  return (
    <>
      {/* A link out of the list of gaps leads to another place: the key shuts the list. */}
      <Button key={search} variant={gaps.length === 0 ? 'primary' : 'secondary'} unavailable={gaps} onClick={() => setAsking(true)}>
        {t('work.send')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('work.sendTitle')}
        confirm={t('work.sendNow')}
        busy={sending.isPending}
        onConfirm={() => sending.mutate()}
        onClose={() => {
          setAsking(false);
          sending.reset();
        }}
      >
        <ErrorSummary problem={sending.error} />
        <p>{t('work.sendText', { count: review.tenders.length * review.criteria.length })}</p>
        <p>{t('list.private')}</p>
      </ConfirmDialog>
    </>
  );
}
