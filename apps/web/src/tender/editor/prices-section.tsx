import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Button, Card, NumberField, TrilingualField } from '../../ui';
import type { PriceItem } from '../call-types';
import { Item } from './item';
import { moved, nextId, withChanged, without } from './list-of';
import { Items } from './section';
import type { SectionProps } from './section-props';

/** What tenderers price, and how the comparison price is made of it. */
export function PricesSection({ content, change }: SectionProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { priceItems, rounding, languages } = content;
  const set = (id: string, changes: Partial<PriceItem>) => change({ priceItems: withChanged(priceItems, id, changes) });
  const named = ({ id, text }: PriceItem) => f.text(text) || id;
  return (
    <>
      <Card flush title={t('prices.title')} side={priceItems.length > 0 ? t('prices.count', { count: priceItems.length }) : undefined}>
        <Items
          empty={priceItems.length === 0 ? t('prices.none') : undefined}
          add={
            <Button
              small
              icon="plus"
              onClick={() => change({ priceItems: [...priceItems, { id: nextId('p', priceItems), quantity: 1, text: {} }] })}
            >
              {t('prices.add')}
            </Button>
          }
        >
          {priceItems.map((item) => (
            <Item
              key={item.id}
              task={`priceItems.${item.id}`}
              name={t('prices.name', { id: item.id })}
              text={item.text}
              languages={languages}
              side={`× ${f.number(item.quantity)}`}
              onRemove={() => change({ priceItems: without(priceItems, item.id) })}
              onMove={(by) => change({ priceItems: moved(priceItems, item.id, by) })}
            >
              <TrilingualField
                id={`priceItems.${item.id}`}
                rows={1}
                label={t('prices.what')}
                value={item.text}
                wanted={languages}
                onChange={(text) => set(item.id, { text })}
              />
              <NumberField
                id={`priceItems.${item.id}.quantity`}
                label={t('prices.quantity')}
                hint={t('prices.quantityHint')}
                min={0.0001}
                value={item.quantity}
                onChange={(quantity) => quantity !== undefined && set(item.id, { quantity })}
              />
            </Item>
          ))}
        </Items>
      </Card>
      {priceItems.length > 0 && (
        <Card title={t('prices.comparison')}>
          <p className="measure">
            {priceItems.map((item) => (item.quantity === 1 ? named(item) : `${f.number(item.quantity)} × ${named(item)}`)).join(' + ')}
          </p>
          <p className="small muted measure">{t('prices.comparisonHint')}</p>
        </Card>
      )}
      <Card title={t('prices.rounding')}>
        <div className="form">
          <NumberField
            id="rounding.decimals"
            label={t('prices.decimals')}
            min={0}
            max={6}
            value={rounding.decimals}
            onChange={(decimals) => Number.isInteger(decimals) && change({ rounding: { ...rounding, decimals: decimals ?? 2 } })}
          />
          <TrilingualField
            id="rounding.text"
            rows={2}
            optional
            label={t('prices.roundingText')}
            value={rounding.text ?? {}}
            wanted={rounding.text ? languages : []}
            onChange={(text) => change({ rounding: { ...rounding, text } })}
          />
        </div>
      </Card>
    </>
  );
}
