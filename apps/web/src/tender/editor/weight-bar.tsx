import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { GateDiamond } from '../../ui';
import type { Criterion } from '../call-types';

/** Weights may have decimals: they are added as whole hundredths. */
export const weightSum = (criteria: readonly Criterion[]): number =>
  criteria.reduce((total, { weight }) => total + Math.round(weight * 100), 0) / 100;

/** The weights side by side on a scale of 100: what is missing stays empty, what is too much goes over the end. */
export function WeightBar({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const sum = weightSum(criteria);
  const exact = sum === 100;
  const scale = Math.max(100, sum);
  return (
    <div className="weights">
      <div className="weights-bar" aria-hidden="true">
        {criteria.map(({ id, weight, kind }) => (
          <span key={id} className={`weight-${kind}`} style={{ width: `${(weight / scale) * 100}%` }}>
            {id} {f.number(weight, 2)}
          </span>
        ))}
      </div>
      <p className="small weights-sum" role="status">
        <GateDiamond state={exact ? 'open' : 'shut'} size="small" />
        {exact
          ? t('criteria.exact')
          : sum < 100
            ? t('criteria.short', { sum: f.number(sum, 2), rest: f.number(Math.round((100 - sum) * 100) / 100, 2) })
            : t('criteria.over', { sum: f.number(sum, 2), rest: f.number(Math.round((sum - 100) * 100) / 100, 2) })}
      </p>
    </div>
  );
}
