import { useTranslation } from 'react-i18next';
import { capital, noticeName, type Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { Card, Rows, Table } from '../../ui';
import type { CallContent, Round, RoundContent } from '../call-types';

interface CallReadingProps {
  readonly content: CallContent;
  /** In force after publication: amendments may have moved them. */
  readonly rounds?: readonly Round[];
  readonly questionsDue?: string | null;
}

/** The call as its readers see it, in the reader's own language. */
export function CallReading({ content, rounds = [], questionsDue }: CallReadingProps) {
  const { t } = useTranslation(['tender', 'common']);
  const f = useFormat();
  const { lots, noDivision, scaleRoute, requirements, priceItems, rounding, tieBreak, waiting } = content;
  const list = (locales: CallContent['languages']) => locales.map((l) => t(`common:locale.${l}`).toLowerCase()).join(', ') || '–';
  const sum = lots.reduce((cents, lot) => cents + lot.valueCents, 0);
  const deadlineOf = (round: RoundContent) => rounds.find((r) => r.key === round.id)?.deadline ?? round.deadline;
  return (
    <>
      <Card title={t('read.basics')}>
        <dl className="facts">
          <dt>{t('basics.title')}</dt>
          <dd>
            <Words text={content.title} />
          </dd>
          <dt>{t('basics.grounds')}</dt>
          <dd>
            <Words text={content.grounds} />
          </dd>
          <dt>{t('basics.callLanguages')}</dt>
          <dd>{list(content.languages)}</dd>
          <dt>{t('basics.binding')}</dt>
          <dd>{t(`common:locale.${content.bindingLanguage}`).toLowerCase()}</dd>
          <dt>{t('basics.tenderLanguages')}</dt>
          <dd>{list(content.tenderLanguages)}</dd>
          {content.notice && (
            <>
              <dt>{t('basics.notice')}</dt>
              <dd>{capital(f.text(noticeName(content.notice)))}</dd>
            </>
          )}
          <dt>{t('rounds.questionsDue')}</dt>
          <dd>{questionsDue ? f.deadline(questionsDue) : '–'}</dd>
          {content.rounds.map((round) => {
            const deadline = deadlineOf(round);
            return (
              <Pair key={round.id} name={t('read.deadline', { round: t(`rounds.${round.kind}`) })}>
                {deadline ? f.deadline(deadline) : '–'}
              </Pair>
            );
          })}
          {waiting && (
            <Pair name={t('waiting.title')}>
              {t('read.waiting', { day: f.weekday(waiting.until), kind: t(`waiting.${waiting.kind}`).toLowerCase() })}{' '}
              <Words text={waiting.text} />
            </Pair>
          )}
        </dl>
      </Card>
      <Card flush title={t('lots.title')} side={<b>{t('lots.sum', { sum: f.euro(sum) })}</b>}>
        <Rows>
          {lots.map((lot) => (
            <li key={lot.id} className="row row-apart">
              <Words text={lot.text} />
              <span className="nowrap">{f.euro(lot.valueCents)}</span>
            </li>
          ))}
          {lots.length === 1 && noDivision && (
            <li>
              <Words text={noDivision} />
            </li>
          )}
          {scaleRoute && (
            <li>
              <b>{t('read.scale', { kind: t(`scale.${scaleRoute.kind}`), max: f.euro(scaleRoute.maxCents) })}</b>
              <br />
              <Words text={scaleRoute.text} />
            </li>
          )}
        </Rows>
      </Card>
      <Card flush title={t('requirements.title')}>
        <Table
          stacked
          name={t('requirements.title')}
          rows={requirements}
          rowKey={(r) => r.id}
          columns={[
            { key: 'id', head: t('read.id'), cell: (r) => r.id, nowrap: true },
            { key: 'kind', head: t('requirements.kind'), cell: (r) => t(`requirements.${r.kind}`) },
            { key: 'text', head: t('requirements.text'), cell: (r) => <Words text={r.text} /> },
            { key: 'evidence', head: t('requirements.evidence'), cell: (r) => <Words text={r.evidence} /> },
          ]}
          empty={<p className="card-body muted">{t('requirements.none')}</p>}
        />
      </Card>
      <Card flush title={t('prices.title')}>
        <Table
          name={t('prices.title')}
          rows={priceItems}
          rowKey={(p) => p.id}
          columns={[
            { key: 'what', head: t('prices.what'), cell: (p) => <Words text={p.text} /> },
            { key: 'quantity', head: t('prices.quantity'), cell: (p) => f.number(p.quantity), right: true },
          ]}
          empty={<p className="card-body muted">{t('prices.none')}</p>}
        />
        <p className="card-foot">
          {t('read.rounding', { decimals: rounding.decimals })} <Words text={rounding.text} />
        </p>
      </Card>
      {content.rounds.map((round) =>
        round.criteria.length === 0 ? null : (
          <Card
            key={round.id}
            flush
            title={content.rounds.length > 1 ? t('criteria.of', { round: t(`rounds.${round.kind}`) }) : t('criteria.title')}
          >
            <Table
              stacked
              name={t('criteria.title')}
              rows={round.criteria}
              rowKey={(c) => c.id}
              columns={[
                { key: 'id', head: t('read.id'), cell: (c) => c.id, nowrap: true },
                { key: 'text', head: t('criterion.text'), cell: (c) => <Words text={c.text} /> },
                { key: 'kind', head: t('criterion.kind'), cell: (c) => t(`criterion.${c.kind}`) },
                { key: 'formula', head: t('criterion.formula'), cell: (c) => t(`formula.${c.formula}`) },
                { key: 'weight', head: t('criterion.weight'), cell: (c) => f.number(c.weight), right: true },
              ]}
            />
            {tieBreak && (
              <p className="card-foot">
                <b>{t('tie.title')}:</b>{' '}
                {Object.keys(tieBreak.text ?? {}).length > 0 ? (
                  <Words text={tieBreak.text} />
                ) : (
                  tieBreak.order.map((breaker) => t(`tie.${breaker}`)).join(', ')
                )}
              </p>
            )}
          </Card>
        ),
      )}
    </>
  );
}

function Pair({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A text in the reader's language, marked where it is in another. */
export function Words({ text }: { text: Text | undefined }) {
  const f = useFormat();
  if (!text) return null;
  return <span lang={f.textLocale(text)}>{f.text(text)}</span>;
}
