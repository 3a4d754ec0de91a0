import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale, Text } from '@app/kernel';
import { call as ask } from '../../api';
import { useFormat } from '../../i18n';
import { useCase } from '../../officer/case-frame';
import { KeptNote } from '../../drafts/kept-note';
import { useKept } from '../../officer/use-kept';
import { useMe } from '../../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, RadioField, Rows, Status, TrilingualField } from '../../ui';
import { Words } from '../read/call-reading';
import type { Correction } from './award-data';
import { filled } from './filled';

/** What tenderers ask to be corrected, and the answer of the one who decides. */
export function CorrectionsCard({ corrections, languages }: { corrections: readonly Correction[]; languages: readonly Locale[] }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const me = useMe();
  const decides = me?.roles.includes('decision_maker') ?? false;
  return (
    <Card flush title={t('correction.title')}>
      {corrections.length === 0 ? (
        <p className="card-body muted">{t('correction.none')}</p>
      ) : (
        <Rows>
          {corrections.map((correction) => {
            const { id, supplier, askedAt, text, accepted, decision, decidedAt, decidedBy } = correction;
            return (
              <li key={id} className="stack stack-small">
                <div className="row row-apart">
                  <b>{f.text(supplier)}</b>
                  {accepted === null ? (
                    <Status kind="todo">{t('correction.open')}</Status>
                  ) : accepted ? (
                    <Status kind="due">{t('correction.accepted')}</Status>
                  ) : (
                    <Status kind="done">{t('correction.rejected')}</Status>
                  )}
                </div>
                <p className="small muted">{t('correction.asked', { at: f.dateTime(askedAt) })}</p>
                <p className="measure">
                  <Words text={text} />
                </p>
                {decision && (
                  <p className="call-answer measure">
                    <span className="small muted">{[decidedBy?.name, decidedAt && f.dateTime(decidedAt)].filter(Boolean).join(', ')}</span>
                    <br />
                    <Words text={decision} />
                  </p>
                )}
                {accepted === null &&
                  (decides ? (
                    <CorrectionForm correction={correction} languages={languages} />
                  ) : (
                    <p className="small muted">{t('correction.who')}</p>
                  ))}
              </li>
            );
          })}
        </Rows>
      )}
    </Card>
  );
}

const ANSWERS = ['accept', 'reject'] as const;

function CorrectionForm({ correction, languages }: { correction: Correction; languages: readonly Locale[] }) {
  const { t } = useTranslation('award');
  const { view, refresh, announce } = useCase();
  const kept = useKept<{ readonly answer?: (typeof ANSWERS)[number]; readonly text: Text }>(
    `evaluation.decideCorrection ${correction.id}`,
    {
      text: {},
    },
  );
  const { answer, text } = kept.content;
  const [asking, setAsking] = useState(false);
  const words = filled(text);
  const deciding = useMutation({
    mutationFn: () =>
      ask('POST', `/api/cases/${view.id}/award/corrections/${correction.id}/decision`, {
        body: { accepted: answer === 'accept', text: words },
      }),
    onSuccess: async () => {
      setAsking(false);
      kept.forget();
      await refresh();
      announce(t('correction.done'));
    },
  });
  const why = [
    ...(answer ? [] : [{ text: t('correction.choose') }]),
    ...(Object.keys(words).length > 0 ? [] : [{ text: t('correction.write') }]),
  ];
  const id = `correction.${correction.id}`;
  return (
    <div key={kept.epoch} className="form">
      <RadioField
        id={`${id}.accepted`}
        label={t('correction.answer')}
        options={ANSWERS.map((value) => ({ value, label: t(`correction.${value}`), hint: t(`correction.${value}Hint`) }))}
        value={answer}
        onChange={(chosen) => kept.change({ answer: chosen })}
      />
      <TrilingualField
        id={`${id}.text`}
        label={t('correction.grounds')}
        value={text}
        wanted={languages}
        onChange={(of) => kept.change({ text: of })}
      />
      <KeptNote kept={kept} />
      <div>
        <Button variant="primary" unavailable={why} onClick={() => setAsking(true)}>
          {t('correction.decide')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('correction.decide')}
        confirm={t('correction.decide')}
        busy={deciding.isPending}
        onConfirm={() => deciding.mutate()}
        onClose={() => setAsking(false)}
      >
        <ErrorSummary problem={deciding.error} />
        <p>{t('correction.confirm')}</p>
      </ConfirmDialog>
    </div>
  );
}
