import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { useServerNow } from '../session/server-clock';
import { Card, Column, EmptyState, Grid, LinkButton, Status, Table, type StatusKind } from '../ui';
import { useSupplierCall } from './call-frame';
import { HeldNotice } from './held-notice';
import { SealCard } from './seal-card';
import type { CallRound, OwnTender, PublicCall, Submission } from './shapes';
import { TenderContentCards } from './tender-content';
import { Withdraw } from './withdraw';

/** What the company has sent in each round, and what it can still do about it. */
export function Component() {
  const { call, tenders } = useSupplierCall();
  return (
    <Grid>
      <Column span={8}>
        {call.rounds.map((round) => (
          <OneRound key={round.id} call={call} round={round} own={tenders.find((tender) => tender.roundId === round.id)} />
        ))}
      </Column>
      <Column span={4}>
        <SealCard withPrice={call.rounds.some((r) => r.kind === 'tenders')} />
      </Column>
    </Grid>
  );
}

function OneRound({ call, round, own }: { call: PublicCall; round: CallRound; own: OwnTender | undefined }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const now = useServerNow();
  const isOpen = round.status === 'open' && now < round.deadline && call.status === 'published';
  const standing = own?.submissions.find((s) => s.status === 'submitted');
  const write = `/app/tenders/${call.caseId}/rounds/${round.key}`;
  const title = call.rounds.length > 1 ? t(`call.round.${round.kind}`) : t('status.title', { kind: round.kind });
  if (!own)
    return (
      <Card title={title}>
        <p className="muted">{t('status.waitingRound')}</p>
      </Card>
    );
  if (!own.invited)
    return (
      <Card title={title}>
        <p className="muted">{t('status.notInvited')}</p>
      </Card>
    );
  if (!standing && own.draftId === null && own.submissions.length === 0)
    return (
      <Card title={title} flush>
        <EmptyState
          title={t('status.none', { kind: round.kind })}
          text={t('status.noneText')}
          action={
            isOpen ? (
              <LinkButton variant="primary" to={write}>
                {t('call.start', { kind: round.kind })}
              </LinkButton>
            ) : undefined
          }
        />
      </Card>
    );
  const asked = { round, content: call.content, criteria: call.content.rounds.find((r) => r.id === round.key)?.criteria ?? [] };
  return (
    <>
      {standing && <HeldNotice caseId={call.caseId} round={round} standing={standing} isOpen={isOpen} />}
      {standing && (
        <Card
          title={t('status.submitted', { kind: round.kind })}
          edge={standing.heldBy.length > 0 ? 'amber' : 'green'}
          side={<Status kind={STATE_KIND[stateOf(standing, isOpen)]}>{t(`status.${stateOf(standing, isOpen)}`)}</Status>}
        >
          <div className="stack">
            <p>
              {t(isOpen ? 'status.submittedText' : 'status.submittedOver', {
                kind: round.kind,
                at: f.dateTime(standing.receivedAt),
                deadline: f.deadline(round.deadline),
              })}
            </p>
            <div className="row">
              <LinkButton variant="primary" to={`/app/tenders/${call.caseId}/receipts/${round.key}/${standing.id}`}>
                {t('status.receipt')}
              </LinkButton>
              {isOpen && <LinkButton to={write}>{t('status.replace', { kind: round.kind })}</LinkButton>}
              {isOpen && <Withdraw caseId={call.caseId} round={round} />}
            </div>
          </div>
        </Card>
      )}
      {own.draftId !== null && (
        <Card title={t('status.draft')} side={<Status kind="progress" />}>
          <div className="stack">
            <p>{t('status.draftText', { kind: round.kind })}</p>
            <div>
              <LinkButton variant={standing ? 'secondary' : 'primary'} to={write}>
                {t('call.go', { kind: round.kind })}
              </LinkButton>
            </div>
          </div>
        </Card>
      )}
      {!standing && own.draftId === null && isOpen && (
        <Card title={title}>
          <LinkButton variant="primary" to={write}>
            {t('call.start', { kind: round.kind })}
          </LinkButton>
        </Card>
      )}
      {own.submissions.length > 0 && <Sent call={call} round={round} items={own.submissions} isOpen={isOpen} />}
      {standing && (
        <details className="stack">
          <summary>{t('status.content')}</summary>
          <div className="stack">
            <TenderContentCards asked={asked} content={standing.content} />
          </div>
        </details>
      )}
    </>
  );
}

/** Where a submission stands: one that a material amendment holds is in force only when its sender has confirmed it. */
function stateOf({ status, heldBy }: Submission, isOpen: boolean) {
  if (status === 'withdrawn') return 'replaced';
  if (status === 'late') return 'lateState';
  if (heldBy.length > 0) return isOpen ? 'heldState' : 'unconfirmed';
  return 'inForce';
}

const STATE_KIND: Readonly<Record<ReturnType<typeof stateOf>, StatusKind>> = {
  inForce: 'done',
  heldState: 'due',
  unconfirmed: 'problem',
  replaced: 'neutral',
  lateState: 'problem',
};

interface SentProps {
  readonly call: PublicCall;
  readonly round: CallRound;
  readonly items: readonly Submission[];
  readonly isOpen: boolean;
}

function Sent({ call, round, items, isOpen }: SentProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <Card title={t('status.history', { kind: round.kind })} flush>
      <Table
        name={t('status.history', { kind: round.kind })}
        stacked
        rows={items}
        rowKey={(s) => s.id}
        columns={[
          { key: 'at', head: t('status.received'), cell: (s) => f.dateTime(s.receivedAt) },
          {
            key: 'state',
            head: t('status.state'),
            cell: (s) => (
              <>
                <Status kind={STATE_KIND[stateOf(s, isOpen)]}>{t(`status.${stateOf(s, isOpen)}`)}</Status>
                {s.withdrawnAt && (
                  <p className="small muted">
                    {t('status.withdrawn', { at: f.dateTime(s.withdrawnAt) })}
                    {s.withdrawnReason && `. ${f.text(s.withdrawnReason)}`}
                  </p>
                )}
              </>
            ),
          },
          {
            key: 'proof',
            head: t('status.receipt'),
            cell: (s) => (
              <LinkButton small to={`/app/tenders/${call.caseId}/receipts/${round.key}/${s.id}`}>
                {t(s.status === 'late' ? 'status.refusal' : 'status.receipt')}
              </LinkButton>
            ),
            right: true,
          },
        ]}
      />
    </Card>
  );
}
