import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, MoneyField } from '../../ui';
import { useTenderDraft } from '../tender-frame';
import { comparisonCents, priced } from '../tender-tasks';
import { PartPage } from './part-page';
import { without } from './without';

/** The prices that the call asks for, and the sum that is compared. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const { asked, content, change } = useTenderDraft();
  const comparison = comparisonCents(asked, content);
  return (
    <PartPage path="prices" title={t('prices.title')} lead={t('prices.lead')}>
      <Card
        foot={
          <p className="row row-apart" role="status">
            <span>{t('prices.comparison')}</span>
            {comparison === undefined ? (
              <span className="muted">{t('prices.incomplete')}</span>
            ) : (
              <b className="price-sum">{f.euro(comparison)}</b>
            )}
          </p>
        }
      >
        <div className="form">
          {priced(asked).map(({ id, text, quantity }) => (
            <MoneyField
              key={id}
              id={`prices.${id}`}
              label={f.text(text)}
              hint={quantity === 1 ? undefined : t('prices.each', { quantity: f.number(quantity) })}
              value={content.prices[id]}
              onChange={(cents) =>
                change({ prices: cents === undefined ? without(content.prices, id) : { ...content.prices, [id]: cents } })
              }
            />
          ))}
        </div>
      </Card>
    </PartPage>
  );
}
