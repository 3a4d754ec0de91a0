import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call as ask } from '../../api';
import { useCase } from '../../officer/case-frame';
import { SecondPerson } from '../../officer/second-person';
import { useMe } from '../../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, Status } from '../../ui';
import type { Amendment, Call } from '../call-types';
import { Words } from '../read/call-reading';
import { bodyOf } from './amendment-body';
import { BeforeAfter } from './before-after';

const ACT = 'tendering.amendCall';
const AMENDERS = ['officer', 'approver', 'lawyer'];

/** The prepared amendment: what it changes, who has confirmed it, and the button of the second person. */
export function DraftAmendment({ call, draft, onEdit }: { call: Call; draft: Amendment; onEdit: () => void }) {
  const { t } = useTranslation('tender');
  const me = useMe();
  return (
    <>
      <Card
        title={t('amendment.name', { key: draft.key })}
        side={draft.kind === 'material' ? <Status kind="due">{t('amendment.material')}</Status> : t('amendment.clarification')}
        foot={
          <Button small onClick={onEdit}>
            {t('amendment.edit')}
          </Button>
        }
      >
        <div className="stack stack-small">
          <p className="measure">
            <Words text={draft.text} />
          </p>
          <BeforeAfter call={call} amendment={draft} />
        </div>
      </Card>
      <SecondPerson
        act={ACT}
        subject={draft.key}
        signedBy={call.amendmentSignedBy}
        maySign={me?.roles.some((role) => AMENDERS.includes(role)) ?? false}
      >
        <PublishAmendment draft={draft} />
      </SecondPerson>
    </>
  );
}

function PublishAmendment({ draft }: { draft: Amendment }) {
  const { t } = useTranslation('tender');
  const { view, refresh, announce } = useCase();
  const [asking, setAsking] = useState(false);
  const publishing = useMutation({
    mutationFn: () => ask('POST', `/api/cases/${view.id}/amendments`, { body: bodyOf(draft) }),
    onSuccess: async () => {
      setAsking(false);
      await refresh();
      announce(t('amendment.done'));
    },
  });
  return (
    <>
      <Button variant="primary" onClick={() => setAsking(true)}>
        {t('amendment.publish')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('amendment.publish')}
        confirm={t('amendment.publish')}
        busy={publishing.isPending}
        onConfirm={() => publishing.mutate()}
        onClose={() => {
          setAsking(false);
          publishing.reset();
        }}
      >
        <ErrorSummary problem={publishing.error} />
        <p>{t('amendment.confirm')}</p>
        {draft.kind === 'material' && <p>{t('amendment.confirmMaterial')}</p>}
      </ConfirmDialog>
    </>
  );
}
