import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call } from '../../api';
import { useMe } from '../../session/me';
import { Button, Card, ErrorSummary, Notice, RadioField, TrilingualField } from '../../ui';
import { useCase } from '../case-frame';
import { KeptNote } from '../../drafts/kept-note';
import { useKept } from '../use-kept';
import { isWritten, written } from '../written';
import type { NeedView } from './need-content';

const APPROVERS: readonly string[] = ['approver', 'officer', 'lawyer', 'decision_maker'];

/** The need as its approver meets it: approve or return, always with the reason. Its authors are told why they cannot. */
export function NeedReview({ need }: { need: NeedView }) {
  const { t } = useTranslation('officer');
  const me = useMe();
  const { view, refresh, announce } = useCase();
  const kept = useKept<{ readonly decision?: 'approved' | 'returned'; readonly reason: Text }>('needs.review', { reason: {} });
  const { decision, reason } = kept.content;
  const [tried, setTried] = useState(false);
  const missing = [
    ...(decision ? [] : [{ path: 'decision', text: t('need.review.choose') }]),
    ...(isWritten(reason) ? [] : [{ path: 'reason', text: t('need.review.noReason') }]),
  ];
  const reviewing = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/need/reviews`, { body: { decision, reason: written(reason) } }),
    onSuccess: async () => {
      kept.forget();
      await refresh();
      announce(t(decision === 'approved' ? 'need.review.doneApproved' : 'need.review.doneReturned'));
    },
  });
  if (need.authors.some((author) => author.personId === me?.person.id))
    return (
      <Notice title={t('need.review.waits')}>
        <p>{t('need.review.author')}</p>
      </Notice>
    );
  if (!me?.roles.some((role) => APPROVERS.includes(role)))
    return (
      <Notice title={t('need.review.waits')}>
        <p>{t('need.review.approver')}</p>
      </Notice>
    );
  return (
    <Card title={t('need.review.title')} edge="amber">
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing.length === 0) reviewing.mutate();
        }}
      >
        <p className="small muted">{t('need.review.lead')}</p>
        <ErrorSummary problem={reviewing.error} fields={tried ? missing : []} />
        <RadioField
          id="decision"
          label={t('need.review.decision')}
          value={decision}
          onChange={(chosen) => kept.change({ decision: chosen })}
          error={tried ? missing.find((m) => m.path === 'decision')?.text : undefined}
          options={[
            { value: 'approved', label: t('need.review.approve') },
            { value: 'returned', label: t('need.review.return'), hint: t('need.review.returnHint') },
          ]}
        />
        <TrilingualField
          key={kept.epoch}
          id="reason"
          label={t('need.review.reason')}
          rows={3}
          value={reason}
          onChange={(words) => kept.change({ reason: words })}
          error={tried ? missing.find((m) => m.path === 'reason')?.text : undefined}
        />
        <KeptNote kept={kept} />
        <div>
          <Button type="submit" variant="primary" busy={reviewing.isPending}>
            {t('need.review.confirm')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
