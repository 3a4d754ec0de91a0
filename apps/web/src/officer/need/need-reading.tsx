import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { Card, EmptyState, Table } from '../../ui';
import { sumOf, type NeedContent } from './need-content';

/** The need to read: the same order as it is written in. */
export function NeedReading({ content, empty }: { content: NeedContent; empty: boolean }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  if (empty)
    return (
      <Card flush>
        <EmptyState title={t('need.none')} text={t('need.noneText')} />
      </Card>
    );
  const { outcomes, kpiIdeas, valueParts, funding, innovation } = content;
  const outcomeOf = (id: string) => f.text(outcomes.find((o) => o.id === id)?.text);
  return (
    <>
      <Card title={t('need.outcome.title')}>
        <div className="prose measure">
          <h3>{t('need.outcome.outcomes')}</h3>
          <ul>
            {outcomes.map(({ id, text }) => (
              <li key={id}>
                <Words text={text} />
              </li>
            ))}
          </ul>
          <h3>{t('need.outcome.problem')}</h3>
          <p>
            <Words text={content.problem} />
          </p>
          <h3>{t('need.outcome.users')}</h3>
          <p>
            <Words text={content.users} />
          </p>
        </div>
      </Card>
      {kpiIdeas.length > 0 && (
        <Card title={t('need.measure.title')} flush>
          <Table
            name={t('need.measure.title')}
            stacked
            rows={kpiIdeas}
            rowKey={(kpi) => kpi.id}
            columns={[
              { key: 'text', head: t('need.measure.text'), cell: (kpi) => <Words text={kpi.text} /> },
              { key: 'outcome', head: t('need.measure.outcome'), cell: (kpi) => outcomeOf(kpi.outcome) },
              { key: 'baseline', head: t('need.measure.baseline'), right: true, cell: (kpi) => `${f.number(kpi.baseline)} ${kpi.unit}` },
              { key: 'target', head: t('need.measure.target'), right: true, cell: (kpi) => `${f.number(kpi.target)} ${kpi.unit}` },
            ]}
          />
        </Card>
      )}
      <Card title={t('need.known.title')}>
        <div className="prose measure">
          <Many title={t('need.known.constraints')} items={content.constraints} />
          {content.stateOfArt.length > 0 && (
            <>
              <h3>{t('need.known.art')}</h3>
              <ul>
                {content.stateOfArt.map(({ source, finding }, index) => (
                  <li key={index}>
                    <Words text={finding} />
                    {source && <span className="muted"> ({source})</span>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {content.alternatives.length > 0 && (
            <>
              <h3>{t('need.known.alternatives')}</h3>
              <ul>
                {content.alternatives.map(({ id, text, centsPerYear }) => (
                  <li key={id}>
                    <Words text={text} /> <span className="muted nowrap">{t('need.known.yearly', { sum: f.euro(centsPerYear) })}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Card>
      <Card
        title={t('need.money.title')}
        side={<b>{t('need.money.sums', { value: f.euro(sumOf(valueParts)), funded: f.euro(sumOf(funding)) })}</b>}
        flush
      >
        <Table
          name={t('need.money.parts')}
          stacked
          rows={valueParts}
          rowKey={(part) => part.id}
          columns={[
            { key: 'kind', head: t('need.money.kind'), cell: (part) => t(`need.value.${part.kind}`) },
            { key: 'text', head: t('need.money.text'), cell: (part) => <Words text={part.text} /> },
            { key: 'sum', head: t('need.money.sum'), right: true, nowrap: true, cell: (part) => f.euro(part.cents) },
          ]}
        />
        <Table
          name={t('need.money.funding')}
          stacked
          rows={funding.map((source, index) => ({ ...source, index }))}
          rowKey={(source) => String(source.index)}
          columns={[
            { key: 'kind', head: t('need.money.funding'), cell: (source) => t(`need.fund.${source.kind}`) },
            { key: 'text', head: t('need.money.decision'), cell: (source) => <Words text={source.text} /> },
            { key: 'sum', head: t('need.money.sum'), right: true, nowrap: true, cell: (source) => f.euro(source.cents) },
          ]}
        />
      </Card>
      <Card title={t('need.class.title')}>
        <dl className="facts">
          <Fact name={t('need.class.contractType')}>{t(`need.contract.${content.contractType}`)}</Fact>
          <Fact name={t('need.class.buyer')}>{t(`need.buyer.${content.buyer}`)}</Fact>
          <Fact name={t('need.class.cpv')}>{content.cpv.join(', ')}</Fact>
          <Fact name={t('need.class.nuts')}>{content.nuts.join(', ')}</Fact>
          <Fact name={t('need.class.rd')}>{t(content.rd ? 'yes' : 'no')}</Fact>
          <Fact name={t('need.class.missions')}>{content.missions.map((mission) => t(`need.mission.${mission}`)).join(', ')}</Fact>
          <Fact name={t('need.class.themes')}>{content.themes.map((theme) => f.text(theme)).join(', ')}</Fact>
          <Fact name={t('need.class.innovation')}>
            {[
              innovation.newToBuyer && t('need.class.newToBuyer'),
              innovation.newToMarket && t('need.class.newToMarket'),
              f.text(innovation.text),
            ]
              .filter(Boolean)
              .join('. ')}
          </Fact>
        </dl>
      </Card>
      {content.notes.length > 0 && (
        <Card title={t('need.note.title')}>
          <div className="prose measure">
            <Many title={t('need.note.list')} items={content.notes} />
          </div>
        </Card>
      )}
    </>
  );
}

/** A written text in the reader's language, marked where it is in another. */
function Words({ text }: { text: Text }) {
  const f = useFormat();
  const locale = f.textLocale(text);
  return <span lang={locale === f.locale ? undefined : locale}>{f.text(text) || '–'}</span>;
}

function Many({ title, items }: { title: string; items: readonly Text[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <Words text={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children || '–'}</dd>
    </>
  );
}
