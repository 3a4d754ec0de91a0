import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call as ask } from '../api';
import { currentLocale, useFormat } from '../i18n';
import { Button, ConfirmDialog, ErrorSummary, TextAreaField } from '../ui';
import { refreshCall } from './after-act';
import { tenderPath } from './queries';
import type { CallRound } from './shapes';

/** Takes the tender in force back, with a reason. A new one may be sent until the deadline. */
export function Withdraw({ caseId, round }: { caseId: string; round: CallRound }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => ask('POST', `${tenderPath(caseId, round.key)}/withdraw`, { body: { reason: { [currentLocale()]: reason.trim() } } }),
    onSuccess: () => {
      setAsking(false);
      return refreshCall(caseId);
    },
  });
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('status.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('status.withdrawTitle')}
        confirm={t('status.withdraw')}
        busy={withdrawing.isPending}
        onConfirm={() => {
          setMissing(reason.trim() === '');
          if (reason.trim() !== '') withdrawing.mutate();
        }}
        onClose={() => setAsking(false)}
      >
        <div className="form">
          <p>{t('status.withdrawText', { at: f.deadline(round.deadline) })}</p>
          <ErrorSummary problem={withdrawing.error} />
          <TextAreaField
            id="reason"
            label={t('status.reason')}
            hint={t('status.reasonHint')}
            rows={3}
            value={reason}
            onChange={setReason}
            error={missing && reason.trim() === '' ? t('status.reasonMissing') : undefined}
          />
        </div>
      </ConfirmDialog>
    </>
  );
}
