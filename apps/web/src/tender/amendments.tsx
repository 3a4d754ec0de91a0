import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { useCase } from '../officer/case-frame';
import { Button, Card, EmptyState, Status } from '../ui';
import { AmendmentForm } from './amendment/amendment-form';
import { BeforeAfter } from './amendment/before-after';
import { DraftAmendment } from './amendment/draft-amendment';
import { useCall } from './queries';
import { Words } from './read/call-reading';

/** How a published call is changed: prepared, compared, confirmed by two, told to all. */
export function Component() {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { view } = useCase();
  const { data: call } = useCall(view.id);
  const [editing, setEditing] = useState(false);
  if (!call) return null;
  if (call.status === 'draft')
    return (
      <Card>
        <EmptyState title={t('amendment.draftTitle')} text={t('amendment.draftText')} />
      </Card>
    );
  const open = call.status === 'published' && call.rounds.some((round) => round.status === 'open');
  const draft = call.draftAmendment;
  const start = (
    <Button variant="primary" onClick={() => setEditing(true)}>
      {t('amendment.start')}
    </Button>
  );
  return (
    <>
      {open && editing && <AmendmentForm call={call} onClose={() => setEditing(false)} />}
      {open && !editing && draft && <DraftAmendment call={call} draft={draft} onEdit={() => setEditing(true)} />}
      {open && !editing && !draft && call.amendments.length > 0 && <div className="row">{start}</div>}
      {call.amendments.length === 0 && !editing && !draft && (
        <Card>
          <EmptyState
            title={t('amendment.noneTitle')}
            text={open ? t('amendment.noneText') : `${t('amendment.noneText')} ${t('amendment.closed')}`}
            action={open ? start : undefined}
          />
        </Card>
      )}
      {[...call.amendments].reverse().map((amendment) => (
        <Card
          key={amendment.id}
          title={t('amendment.name', { key: amendment.key })}
          side={
            <span className="row">
              {amendment.kind === 'material' ? <Status kind="due">{t('amendment.material')}</Status> : t('amendment.clarification')}
              {amendment.publishedAt && <span>{t('amendment.published', { at: f.dateTime(amendment.publishedAt) })}</span>}
            </span>
          }
        >
          <div className="stack stack-small">
            <p className="measure">
              <Words text={amendment.text} />
            </p>
            <BeforeAfter call={call} amendment={amendment} />
          </div>
        </Card>
      ))}
    </>
  );
}
