import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Text } from '@app/kernel';
import { call } from '../api';
import { useMe } from '../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, SelectField, TrilingualField } from '../ui';
import { casePath } from './acts';
import { useCase } from './case-frame';
import { colleaguesQuery } from './colleagues';
import { isWritten, written } from './written';

/** The acts that change who answers for the case, or that it goes on at all. */
export function SteeringCard() {
  const { t } = useTranslation('officer');
  const me = useMe();
  const { view } = useCase();
  const [shown, setShown] = useState<'hand-over' | 'stop'>();
  const has = (...roles: readonly string[]) => me?.roles.some((role) => roles.includes(role)) ?? false;
  const mayHandOver = has('officer', 'need_owner', 'decision_maker');
  const mayStop = has('officer', 'decision_maker');
  if (view.status !== 'running' || (!mayHandOver && !mayStop)) return null;
  return (
    <Card title={t('steering.title')}>
      <div className="row">
        {mayHandOver && (
          <Button small onClick={() => setShown('hand-over')}>
            {t('handOver.title')}
          </Button>
        )}
        {mayStop && (
          <Button
            small
            variant="danger"
            unavailable={view.stage === 'tender' ? [{ text: t('stop.callRuns'), to: casePath(view.id, 'tender') }] : []}
            onClick={() => setShown('stop')}
          >
            {t('stop.title')}
          </Button>
        )}
      </div>
      {shown === 'hand-over' && <HandOver onClose={() => setShown(undefined)} />}
      {shown === 'stop' && <StopCase onClose={() => setShown(undefined)} />}
    </Card>
  );
}

function HandOver({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('officer');
  const { view, refresh, announce } = useCase();
  const { data: colleagues = [], error } = useQuery(colleaguesQuery);
  const [to, setTo] = useState<string>();
  const [tried, setTried] = useState(false);
  const others = colleagues.filter(
    (person) => person.id !== view.owner.personId && person.roles.some((r) => r !== 'expert' && r !== 'chair' && r !== 'reserve'),
  );
  const chosen = others.find((person) => person.id === to);
  const handing = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/hand-over`, { body: { to } }),
    onSuccess: async () => {
      await refresh();
      announce(t('handOver.done', { name: chosen?.name ?? '' }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('handOver.title')}
      confirm={t('handOver.confirm')}
      busy={handing.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (chosen) handing.mutate();
      }}
    >
      <p>{t('handOver.lead', { name: view.owner.name })}</p>
      <ErrorSummary problem={handing.error ?? error} />
      <SelectField
        id="to"
        label={t('handOver.to')}
        placeholder={t('choose')}
        value={to}
        onChange={setTo}
        error={tried && !chosen ? t('choosePerson') : undefined}
        options={others.map(({ id, name, roles }) => ({ value: id, label: `${name}, ${roles.map((r) => t(`role.${r}`)).join(', ')}` }))}
      />
    </ConfirmDialog>
  );
}

function StopCase({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('officer');
  const { view, refresh } = useCase();
  const [reason, setReason] = useState<Text>({});
  const [tried, setTried] = useState(false);
  const missing = isWritten(reason) ? [] : [{ path: 'reason', text: t('stop.noReason') }];
  const stopping = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/stop`, { body: { reason: written(reason) } }),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      danger
      title={t('stop.title')}
      confirm={t('stop.confirm')}
      busy={stopping.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing.length === 0) stopping.mutate();
      }}
    >
      <p>{t('stop.lead')}</p>
      <ErrorSummary problem={stopping.error} fields={tried ? missing : []} />
      <TrilingualField
        id="reason"
        label={t('stop.reason')}
        hint={t('stop.reasonHint')}
        wanted={LOCALES}
        rows={4}
        value={reason}
        onChange={setReason}
        error={tried ? missing[0]?.text : undefined}
      />
    </ConfirmDialog>
  );
}
