import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { useMe } from '../session/me';
import { Button, Card, GateDiamond, Notice, Table } from '../ui';
import { CheckpointDialog } from './checkpoint-dialog';
import { isUnderWay, type Checkpoint, type Pilot } from './pilot-data';

const MAY = ['officer', 'need_owner', 'approver', 'decision_maker'];

/** Reviews on the way: those held, and one that waits for the second person. */
export function CheckpointsCard({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const me = useMe();
  const [open, setOpen] = useState<'write' | 'second'>();
  const { checkpoints, draftCheckpoint: draft } = pilot;
  const number = checkpoints.length + 1;
  const may = isUnderWay(pilot) && me?.roles.some((role) => MAY.includes(role)) === true;
  const isMine = draft?.draftedBy.personId === me?.person.id;
  return (
    <Card
      title={t('checkpoint.title')}
      flush={checkpoints.length > 0}
      side={
        may &&
        !draft && (
          <Button small icon="plus" onClick={() => setOpen('write')}>
            {t('checkpoint.new')}
          </Button>
        )
      }
    >
      {checkpoints.length === 0 && !draft && <p>{t('checkpoint.empty')}</p>}
      {checkpoints.length > 0 && (
        <Table
          name={t('checkpoint.title')}
          stacked
          rows={checkpoints}
          rowKey={(checkpoint) => checkpoint.id}
          columns={[
            {
              key: 'key',
              head: t('checkpoint.key'),
              cell: (checkpoint) => (
                <span className="row">
                  <GateDiamond state="open" size="small" /> {checkpoints.indexOf(checkpoint) + 1}, {f.dateTime(checkpoint.heldAt)}
                </span>
              ),
            },
            { key: 'text', head: t('checkpoint.decision'), cell: (checkpoint) => <Content checkpoint={checkpoint} /> },
            { key: 'payment', head: t('checkpoint.payment'), right: true, nowrap: true, cell: ({ paymentCents }) => f.euro(paymentCents) },
          ]}
        />
      )}
      {draft && (
        <div className={checkpoints.length > 0 ? 'card-body' : undefined}>
          <Notice kind="warn" title={t('checkpoint.draft', { number })}>
            <div className="stack stack-small">
              <p className="small">{t('checkpoint.draftBy', { name: draft.draftedBy.name, at: f.dateTime(draft.draftedAt) })}</p>
              <Content checkpoint={draft} />
              <p>
                {t('checkpoint.payment')}: {f.euro(draft.paymentCents)}
              </p>
              {isMine && <p className="small">{t('checkpoint.mine')}</p>}
              {may && (
                <div className="row">
                  {isMine ? (
                    <Button small onClick={() => setOpen('write')}>
                      {t('checkpoint.rewrite')}
                    </Button>
                  ) : (
                    <Button small variant="primary" onClick={() => setOpen('second')}>
                      {t('checkpoint.second')}
                    </Button>
                  )}
                </div>
              )}
            </div>
          </Notice>
        </div>
      )}
      {open === 'write' && <CheckpointDialog pilot={pilot} onClose={() => setOpen(undefined)} />}
      {open === 'second' && draft && (
        <ActDialog
          title={t('checkpoint.second')}
          submit={t('checkpoint.second')}
          address="pilot/checkpoints"
          body={() => ({
            id: draft.key,
            decision: draft.decision,
            text: draft.text,
            paymentCents: draft.paymentCents,
            ...(draft.adjust && { adjust: draft.adjust }),
            ...(draft.supplierId && { supplier: draft.supplierId }),
          })}
          done={t('checkpoint.heldNow', { number })}
          onClose={() => setOpen(undefined)}
        >
          {() => (
            <>
              <p>{t('checkpoint.secondSure')}</p>
              <Content checkpoint={draft} />
              <p>
                {t('checkpoint.payment')}: {f.euro(draft.paymentCents)}
              </p>
            </>
          )}
        </ActDialog>
      )}
    </Card>
  );
}

function Content({ checkpoint }: { checkpoint: Pick<Checkpoint, 'decision' | 'text' | 'adjust'> }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  return (
    <div>
      <p>
        <b>{t(`checkpoint.kind.${checkpoint.decision}`)}</b>
      </p>
      <p lang={f.textLocale(checkpoint.text)}>{f.text(checkpoint.text)}</p>
      {checkpoint.adjust && (
        <p className="small muted" lang={f.textLocale(checkpoint.adjust)}>
          {f.text(checkpoint.adjust)}
        </p>
      )}
    </div>
  );
}
