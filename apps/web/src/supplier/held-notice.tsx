import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call as ask } from '../api';
import { useFormat } from '../i18n';
import { Button, ConfirmDialog, ErrorSummary, LinkButton, Notice } from '../ui';
import { refreshCall } from './after-act';
import { tenderPath } from './queries';
import type { CallRound, Submission } from './shapes';

interface HeldNoticeProps {
  readonly caseId: string;
  readonly round: CallRound;
  readonly standing: Submission;
  readonly isOpen: boolean;
}

/** A material amendment came after the tender: it takes no part until its sender confirms or replaces it. */
export function HeldNotice({ caseId, round, standing, isOpen }: HeldNoticeProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const [asking, setAsking] = useState<string>();
  const confirming = useMutation({
    mutationFn: (amendmentId: string) => ask('POST', `${tenderPath(caseId, round.key)}/confirm`, { body: { amendmentId } }),
    onSettled: () => setAsking(undefined),
    onSuccess: () => refreshCall(caseId),
  });
  return (
    <>
      <ErrorSummary problem={confirming.error} />
      {standing.heldBy.map(({ id }) => (
        <Notice key={id} kind={isOpen ? 'warn' : 'bad'} title={t('status.heldTitle')}>
          <p>{t(isOpen ? 'status.heldText' : 'status.heldOver', { at: f.deadline(round.deadline) })}</p>
          <p>
            <Link to={`/app/tenders/${caseId}/changes`}>{t('status.readChange')}</Link>
          </p>
          {isOpen && (
            <div className="row">
              <Button small variant="primary" onClick={() => setAsking(id)}>
                {t('status.confirm')}
              </Button>
              <LinkButton small to={`/app/tenders/${caseId}/rounds/${round.key}`}>
                {t('status.replace', { kind: round.kind })}
              </LinkButton>
            </div>
          )}
        </Notice>
      ))}
      <ConfirmDialog
        open={asking !== undefined}
        title={t('status.confirmTitle')}
        confirm={t('status.confirm')}
        busy={confirming.isPending}
        onConfirm={() => asking && confirming.mutate(asking)}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('status.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
}
