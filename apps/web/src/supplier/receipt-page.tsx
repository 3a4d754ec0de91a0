import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { NotFound } from '../pages/not-found';
import { useServerNow } from '../session/server-clock';
import { Button, Card, Column, Grid, Icon, LinkButton, PageHead, Receipt as Paper, ReceiptFile, Work } from '../ui';
import { lateInWords } from './late-in-words';
import { preciseInstant } from './precise-instant';
import { callQuery, receiptsQuery } from './queries';
import { saveAsFile } from './save-as-file';
import { SealCard } from './seal-card';
import type { CallRound, LateRefusal, PublicCall, Receipt } from './shapes';
import './words';

export const loader = ({ params: { caseId = '', round = '' } }: LoaderFunctionArgs) =>
  Promise.all([queries.fetchQuery(callQuery(caseId)), queries.fetchQuery({ ...receiptsQuery(caseId, round), staleTime: 0 })]);

/** The proof of what was sent and when: a receipt, or the notice that it came too late. */
export function Component() {
  const { caseId = '', round = '', submission = '' } = useParams();
  const { data: of } = useQuery(callQuery(caseId));
  const { data: proofs } = useQuery(receiptsQuery(caseId, round));
  if (!of || !proofs) return null;
  const receipt = proofs.receipts.find((r) => r.id === submission);
  const refusal = proofs.refusals.find((r) => r.id === submission);
  if (receipt) return <TakenIn call={of.call} receipt={receipt} />;
  return refusal ? <Refused call={of.call} refusal={refusal} /> : <NotFound />;
}

interface HeadOf {
  readonly title: string;
  readonly number: string;
  readonly caseId: string;
  readonly city: string;
  readonly isRefusal?: boolean;
  readonly kind: CallRound['kind'];
}

function useHead({ title, number, caseId, city, isRefusal, kind }: HeadOf) {
  const { t } = useTranslation('supplier');
  return {
    crumbs: [
      { label: t('crumb.tenders'), to: '/app/tenders' },
      { label: number, to: `/app/tenders/${caseId}` },
      { label: t('call.tabs.own', { kind }), to: `/app/tenders/${caseId}/tender` },
      { label: t(isRefusal ? 'status.refusal' : 'status.receipt') },
    ],
    facts: [title, city, number],
  };
}

const kindOf = ({ rounds }: PublicCall, key: string): CallRound['kind'] => rounds.find((r) => r.key === key)?.kind ?? 'tenders';

function TakenIn({ call, receipt }: { call: PublicCall; receipt: Receipt }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const now = useServerNow();
  const kind = kindOf(call, receipt.round);
  const head = useHead({ title: f.text(call.content.title), number: call.number, caseId: call.caseId, city: f.text(call.city), kind });
  return (
    <>
      <PageHead
        title={t('receipt.title', { kind })}
        {...head}
        actions={
          <>
            <Button variant="primary" icon="download" onClick={() => saveAsFile(`${receipt.id}.json`, receipt)}>
              {t('receipt.download')}
            </Button>
            <Button icon="print" onClick={() => window.print()}>
              {t('receipt.print')}
            </Button>
          </>
        }
      />
      <Work>
        <Grid>
          <Column span={8}>
            <Paper
              title={t('receipt.received')}
              when={preciseInstant(receipt.receivedAt, f)}
              zone={t('receipt.zone')}
              verdict={
                <>
                  <Icon name="check" /> {t('receipt.inTime', { at: f.deadline(receipt.deadline) })}
                </>
              }
              parts={[{ id: 'what', content: <What call={call} proof={receipt} replaces={receipt.replaces} /> }]}
            />
          </Column>
          <Column span={4}>
            <SealCard withPrice={kind !== 'requests'} />
            {now < receipt.deadline && (
              <Card title={t('receipt.change')}>
                <div className="stack stack-small">
                  <p>{t('receipt.changeText', { at: f.deadline(receipt.deadline) })}</p>
                  <div>
                    <LinkButton to={`/app/tenders/${call.caseId}/tender`}>{t('receipt.toStatus')}</LinkButton>
                  </div>
                </div>
              </Card>
            )}
          </Column>
        </Grid>
      </Work>
    </>
  );
}

function Refused({ call, refusal }: { call: PublicCall; refusal: LateRefusal }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const kind = kindOf(call, refusal.round);
  const head = useHead({
    title: f.text(call.content.title),
    number: call.number,
    caseId: call.caseId,
    city: f.text(call.city),
    isRefusal: true,
    kind,
  });
  return (
    <>
      <PageHead title={t('receipt.refusedTitle', { kind })} {...head} />
      <Work>
        <Grid>
          <Column span={8}>
            <article className="receipt receipt-refused">
              <section>
                <div className="two-instants">
                  <div>
                    <p className="small muted">{t('receipt.deadlineWas')}</p>
                    <p className="receipt-when">{preciseInstant(refusal.deadline, f)}</p>
                  </div>
                  <div>
                    <p className="small muted">{t('receipt.arrived')}</p>
                    <p className="receipt-when instant-late">{preciseInstant(refusal.receivedAt, f)}</p>
                  </div>
                </div>
                <p className="small muted">{t('receipt.zone')}</p>
              </section>
              <section className="stack">
                <p className="lead">{t('receipt.lateText', { late: lateInWords(refusal.lateByMs, t, f) })}</p>
                <p>{t('receipt.lateProof')}</p>
                <div className="row">
                  <Button variant="primary" icon="download" onClick={() => saveAsFile(`${refusal.id}.json`, refusal)}>
                    {t('receipt.downloadRefusal')}
                  </Button>
                  <LinkButton to={`/app/tenders/${call.caseId}/tender`}>{t('receipt.seeDraft')}</LinkButton>
                </div>
              </section>
              <section>
                <What call={call} proof={refusal} replaces={null} />
              </section>
            </article>
          </Column>
          <Column span={4}>
            <Card title={t('receipt.nowTitle')}>
              <dl className="stack stack-small">
                {([1, 2, 3] as const).map((n) => (
                  <div key={n}>
                    <dt>
                      <b>{t(`receipt.now${n}`)}</b>
                    </dt>
                    <dd className="muted">{t(`receipt.now${n}Text`)}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          </Column>
        </Grid>
      </Work>
    </>
  );
}

function What({ call, proof, replaces }: { call: PublicCall; proof: Omit<Receipt, 'replaces'>; replaces: string | null }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{t('receipt.reference')}</dt>
        <dd className="mono">{proof.id}</dd>
        <dt>{t('receipt.tenderer')}</dt>
        <dd>{proof.supplier}</dd>
        <dt>{t('receipt.procurement')}</dt>
        <dd>
          {proof.caseNumber}, {f.text(call.content.title)}
        </dd>
        {replaces && (
          <>
            <dt>{t('receipt.replaces')}</dt>
            <dd className="mono">{replaces}</dd>
          </>
        )}
      </dl>
      <div>
        <h2>{t('receipt.files')}</h2>
        <p className="small muted">{t(proof.files.length > 0 ? 'receipt.filesText' : 'receipt.noFiles')}</p>
        {proof.files.map((file) => (
          <ReceiptFile
            key={file.sha256 + file.name}
            name={file.name}
            note={`${f.number(Math.ceil(file.size / 1024), 0)} kB`}
            sha256={file.sha256}
          />
        ))}
      </div>
    </div>
  );
}
