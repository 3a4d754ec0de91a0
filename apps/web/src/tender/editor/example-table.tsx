import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import type { Criterion } from '../call-types';
import { workedExample } from './worked-example';

/** Points by a criterion's formula for three made-up tenders. */
export function ExampleTable({ criterion, typicalCents }: { criterion: Criterion; typicalCents: number }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const rows = workedExample(criterion, typicalCents / 100);
  if (rows.length === 0) return <p className="small muted">{t('example.notYet')}</p>;
  const { kind, unit, scaleMax } = criterion;
  const said = (value: number) =>
    kind === 'price'
      ? f.euro(value * 100)
      : kind === 'quality'
        ? t('example.score', { score: f.number(value, 2), max: f.number(scaleMax ?? value, 2) })
        : `${f.number(value, 2)} ${unit ?? ''}`.trim();
  return (
    <figure className="call-example">
      <figcaption className="small">
        <b>{t('example.title')}</b> {t(`example.${criterion.formula}`, { weight: f.number(criterion.weight) })}
      </figcaption>
      <dl>
        {rows.map(({ value, points }) => (
          <div key={value}>
            <dt>{said(value)}</dt>
            <dd>
              <i style={{ width: `${(points / criterion.weight) * 60}%` }} aria-hidden="true" />
              <span>{t('example.points', { points: f.number(points, 2) })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
