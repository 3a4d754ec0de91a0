import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Button, Card, CheckField, MoneyField, RadioField, TrilingualField } from '../../ui';
import type { Lot } from '../call-types';
import { Item } from './item';
import { nextId, withChanged, without } from './list-of';
import { Items } from './section';
import type { SectionProps } from './section-props';
import { ValueCard } from './value-card';

const ROUTES = ['option', 'innovation_partnership_purchase', 'new_procedure'] as const;

/** What is bought in how many parts, what it is worth, and how it may grow after the pilot. */
export function LotsSection({ caseId, content, change }: SectionProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { lots, scaleRoute, languages } = content;
  const set = (id: string, changes: Partial<Lot>) => change({ lots: withChanged(lots, id, changes) });
  const sum = lots.reduce((cents, lot) => cents + lot.valueCents, 0);
  return (
    <>
      <ValueCard caseId={caseId} content={content} change={change} />
      <Card flush title={t('lots.title')} side={<b>{t('lots.sum', { sum: f.euro(sum) })}</b>}>
        <Items
          empty={lots.length === 0 ? t('lots.none') : undefined}
          add={
            <Button small icon="plus" onClick={() => change({ lots: [...lots, { id: nextId('lot', lots), valueCents: 0, text: {} }] })}>
              {t('lots.add')}
            </Button>
          }
        >
          {lots.map((lot, index) => (
            <Item
              key={lot.id}
              task={`lots.${lot.id}`}
              name={t('lots.name', { number: index + 1 })}
              text={lot.text}
              languages={languages}
              side={f.euro(lot.valueCents)}
              onRemove={() => change({ lots: without(lots, lot.id) })}
            >
              <TrilingualField
                id={`lots.${lot.id}`}
                rows={2}
                label={t('lots.what')}
                value={lot.text}
                wanted={languages}
                onChange={(text) => set(lot.id, { text })}
              />
              <MoneyField
                id={`lots.${lot.id}.value`}
                label={t('lots.value')}
                hint={t('lots.valueHint')}
                value={lot.valueCents}
                onChange={(valueCents) => valueCents !== undefined && set(lot.id, { valueCents })}
              />
            </Item>
          ))}
        </Items>
      </Card>
      {lots.length < 2 && (
        <Card title={t('lots.noDivision')}>
          <div className="form">
            <TrilingualField
              id="noDivision"
              label={t('lots.noDivisionWhy')}
              hint={t('lots.noDivisionHint')}
              value={content.noDivision ?? {}}
              wanted={languages}
              onChange={(noDivision) => change({ noDivision })}
            />
          </div>
        </Card>
      )}
      <Card title={t('scale.title')}>
        <div className="form">
          <CheckField
            id="scaleRoute.is"
            label={t('scale.has')}
            hint={t('scale.hasHint')}
            checked={scaleRoute !== undefined}
            onChange={(has) => change({ scaleRoute: has ? { kind: 'option', maxCents: 0, text: {} } : undefined })}
          />
          {scaleRoute && (
            <>
              <RadioField
                id="scaleRoute.kind"
                label={t('scale.kind')}
                options={ROUTES.map((value) => ({ value, label: t(`scale.${value}`) }))}
                value={scaleRoute.kind}
                onChange={(kind) => change({ scaleRoute: { ...scaleRoute, kind } })}
              />
              <MoneyField
                id="scaleRoute.max"
                label={t('scale.max')}
                hint={t('scale.maxHint')}
                value={scaleRoute.maxCents}
                onChange={(maxCents) => maxCents !== undefined && change({ scaleRoute: { ...scaleRoute, maxCents } })}
              />
              <TrilingualField
                id="scaleRoute"
                label={t('scale.text')}
                value={scaleRoute.text}
                wanted={languages}
                onChange={(text) => change({ scaleRoute: { ...scaleRoute, text } })}
              />
            </>
          )}
        </div>
      </Card>
    </>
  );
}
