import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, RadioField, TextAreaField } from '../ui';
import { useCase } from './case-frame';

const PROCEDURES = ['small-pilot', 'national-open', 'open', 'restricted', 'innovation-partnership'] as const;
type ProcedureId = (typeof PROCEDURES)[number];

/** The procedure of the case, chosen with its grounds until the call is published. */
export function ProcedureCard() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  const [choosing, setChoosing] = useState(false);
  const { procedure, stage, status, rulesOn } = view;
  const free = status === 'running' && (stage === 'need' || stage === 'dialogue');
  const may = me?.roles.includes('officer');
  if (status !== 'running' && !procedure.chosen) return null;
  return (
    <Card
      title={t('frame.procedure')}
      side={
        free &&
        may && (
          <Button small onClick={() => setChoosing(true)}>
            {t(procedure.chosen ? 'procedure.change' : 'procedure.choose')}
          </Button>
        )
      }
    >
      <p>{procedure.chosen ? <b>{procedure.name[f.locale]}</b> : t('procedure.none')}</p>
      <p className="small muted">{rulesOn ? t('procedure.rulesOn', { day: f.day(rulesOn) }) : t('procedure.rulesToday')}</p>
      <p>
        <Link to={`/app/cases/${view.id}/procedure`}>{t('procedure.adviser')}</Link>
      </p>
      {choosing && <ChooseProcedure onClose={() => setChoosing(false)} />}
    </Card>
  );
}

function ChooseProcedure({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const [chosen, setChosen] = useState<ProcedureId | undefined>(
    view.procedure.chosen ? PROCEDURES.find((id) => id === view.procedure.id) : undefined,
  );
  const [grounds, setGrounds] = useState('');
  const [tried, setTried] = useState(false);
  const missing = [
    ...(chosen ? [] : [{ path: 'procedureId', text: t('procedure.chooseOne') }]),
    ...(grounds.trim() ? [] : [{ path: 'grounds', text: t('procedure.groundsMissing') }]),
  ];
  const choosing = useMutation({
    mutationFn: () =>
      call('PUT', `/api/cases/${view.id}/procedure`, { body: { procedureId: chosen, grounds: { [f.locale]: grounds.trim() } } }),
    onSuccess: async () => {
      await refresh();
      announce(t('procedure.done'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('procedure.choose')}
      confirm={t('procedure.choose')}
      busy={choosing.isPending}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing.length === 0) choosing.mutate();
      }}
    >
      <ErrorSummary problem={choosing.error} fields={tried ? missing : []} />
      <RadioField
        id="procedureId"
        label={t('procedure.which')}
        value={chosen}
        onChange={setChosen}
        error={tried ? missing.find((m) => m.path === 'procedureId')?.text : undefined}
        options={PROCEDURES.map((id) => ({ value: id, label: t(`procedure.name.${id}`), hint: t(`procedure.hint.${id}`) }))}
      />
      <TextAreaField
        id="grounds"
        label={t('procedure.grounds')}
        hint={t('procedure.groundsHint')}
        value={grounds}
        onChange={setGrounds}
        rows={4}
        error={tried ? missing.find((m) => m.path === 'grounds')?.text : undefined}
      />
    </ConfirmDialog>
  );
}
