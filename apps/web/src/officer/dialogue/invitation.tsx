import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call } from '../../api';
import { useFormat } from '../../i18n';
import { useMe } from '../../session/me';
import { useServerNow } from '../../session/server-clock';
import { Button, Card, ConfirmDialog, ErrorSummary, InstantField, TimeLeft, TrilingualField } from '../../ui';
import { useCase } from '../case-frame';
import { isWritten, written } from '../written';
import type { Consultation } from './consultation';

/** What the market was invited to: the deadline with its moves, the text, the questions. */
export function Invitation({ consultation, mayMove }: { consultation: Consultation; mayMove?: boolean }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const now = useServerNow();
  const { content, answersDue, deadlineMoves, publishedAt } = consultation;
  const [moving, setMoving] = useState(false);
  const officer = me?.roles.includes('officer') ?? false;
  return (
    <Card
      title={t('dialogue.invitation')}
      side={
        mayMove &&
        officer && (
          <Button small onClick={() => setMoving(true)}>
            {t('moveDue.title')}
          </Button>
        )
      }
    >
      <div className="stack stack-small">
        {answersDue && (
          <p>
            <span className="small muted">{t('dialogue.due')}</span>
            <br />
            <b>{f.deadline(answersDue)}</b>
            <br />
            <span className="small">
              <TimeLeft at={answersDue} now={now} />
            </span>
          </p>
        )}
        {publishedAt && <p className="small muted">{t('dialogue.publishedAt', { at: f.dateTime(publishedAt) })}</p>}
        {deadlineMoves.map((move) => (
          <p key={move.at} className="small">
            {t('moveDue.moved', { from: move.from ? f.dateTime(move.from) : '–', to: f.dateTime(move.to) })}: {f.text(move.reason)}
          </p>
        ))}
        <details>
          <summary>{t('dialogue.showText')}</summary>
          <div className="prose small">
            <p>{f.text(content.text)}</p>
            <ol className="numbers">
              {content.questions.map((question) => (
                <li key={question.id}>{f.text(question.text)}</li>
              ))}
            </ol>
          </div>
        </details>
      </div>
      {moving && <MoveDue due={answersDue ?? undefined} onClose={() => setMoving(false)} />}
    </Card>
  );
}

function MoveDue({ due, onClose }: { due: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const [answersDue, setAnswersDue] = useState(due);
  const [reason, setReason] = useState<Text>({});
  const [tried, setTried] = useState(false);
  const missing = [
    ...(answersDue && answersDue !== due ? [] : [{ path: 'answersDue', text: t('moveDue.noTime') }]),
    ...(isWritten(reason) ? [] : [{ path: 'reason', text: t('moveDue.noReason') }]),
  ];
  const moving = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/consultation/deadline`, { body: { answersDue, reason: written(reason) } }),
    onSuccess: async () => {
      await refresh();
      announce(t('moveDue.done', { at: answersDue ? f.deadline(answersDue) : '' }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('moveDue.title')}
      confirm={t('moveDue.confirm')}
      busy={moving.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing.length === 0) moving.mutate();
      }}
    >
      <p>{t('moveDue.lead')}</p>
      <ErrorSummary problem={moving.error} fields={tried ? missing : []} />
      <InstantField
        id="answersDue"
        label={t('dialogue.due')}
        value={answersDue}
        onChange={setAnswersDue}
        error={tried ? missing.find((m) => m.path === 'answersDue')?.text : undefined}
      />
      <TrilingualField
        id="reason"
        label={t('moveDue.reason')}
        rows={3}
        value={reason}
        onChange={setReason}
        error={tried ? missing.find((m) => m.path === 'reason')?.text : undefined}
      />
    </ConfirmDialog>
  );
}
