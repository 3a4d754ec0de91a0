import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, MoneyField, SelectField, TrilingualField } from '../../ui';
import { ListEditor } from '../list-editor';
import { FUNDING_KINDS, sumOf, type Funding } from './need-content';
import type { SectionProps } from './need-form';
import { ValuePartsEditor } from './value-parts-editor';

/** The whole value of the procurement, options and follow-up included, and where the money comes from. */
export function MoneySection({ content, change }: SectionProps) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { valueParts, funding } = content;
  const value = sumOf(valueParts);
  const funded = sumOf(funding);
  return (
    <Card title={t('need.money.title')} side={<b>{t('need.money.sums', { value: f.euro(value), funded: f.euro(funded) })}</b>}>
      <div className="stack">
        <ValuePartsEditor id="content.valueParts" parts={valueParts} onChange={(parts) => change({ valueParts: parts })} />
        <ListEditor
          title={t('need.money.funding')}
          items={funding}
          onChange={(sources) => change({ funding: sources })}
          nameOf={(number) => t('need.money.source', { number })}
          add={t('need.money.addSource')}
          create={(): Funding => ({ kind: 'city', cents: 0, text: {} })}
        >
          {(source, set, index) => (
            <>
              <div className="field-row">
                <SelectField
                  id={`content.funding.${index}.kind`}
                  label={t('need.money.from')}
                  value={source.kind}
                  onChange={(kind) => set({ kind })}
                  options={FUNDING_KINDS.map((kind) => ({ value: kind, label: t(`need.fund.${kind}`) }))}
                />
                <MoneyField
                  id={`content.funding.${index}.cents`}
                  label={t('need.money.sum')}
                  value={source.cents}
                  onChange={(cents) => set({ cents: cents ?? 0 })}
                />
              </div>
              <TrilingualField
                id={`content.funding.${index}.text`}
                label={t('need.money.decision')}
                rows={1}
                value={source.text}
                onChange={(text) => set({ text })}
              />
            </>
          )}
        </ListEditor>
      </div>
    </Card>
  );
}
