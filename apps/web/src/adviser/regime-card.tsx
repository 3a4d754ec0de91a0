import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card } from '../ui';
import type { Judged } from './advice-query';

/** Shares of the bar: small, national, EU. Drawn, not to scale: the bands must be readable. */
const EDGES = [0, 20, 66, 100] as const;

/** Where the value stands among the thresholds. */
export function RegimeCard({ advice }: { advice: Judged }) {
  const { t } = useTranslation('adviser');
  const f = useFormat();
  const { regime, valueCents, thresholdCents, nationalThresholdCents } = advice;
  const national = nationalThresholdCents ?? 0;
  const bands = [
    { name: 'small', from: 0, to: national },
    { name: 'national', from: national, to: thresholdCents },
    { name: 'eu', from: thresholdCents, to: Math.max(thresholdCents * 3, valueCents) },
  ] as const;
  const index = bands.findIndex(({ to }, i) => valueCents < to || i === 2);
  const band = bands[index] ?? bands[2];
  const start = EDGES[index] ?? 0;
  const width = (EDGES[index + 1] ?? 100) - start;
  const at = start + Math.min(0.94, (valueCents - band.from) / Math.max(1, band.to - band.from)) * width;
  return (
    <Card title={t(`regime.${regime}`)}>
      <div className="stack stack-small">
        <div className="regime-bar" aria-hidden="true">
          {bands.map(({ name }, i) => (
            <i
              key={name}
              className={i <= index ? 'regime-reached' : undefined}
              style={{ left: `${EDGES[i] ?? 0}%`, width: `calc(${(EDGES[i + 1] ?? 100) - (EDGES[i] ?? 0)}% - 2px)` }}
            />
          ))}
          <b style={{ left: `${at}%` }} />
        </div>
        <div className="regime-names small muted" aria-hidden="true">
          {bands.map(({ name }, i) => (
            <span key={name} style={{ width: `${(EDGES[i + 1] ?? 100) - (EDGES[i] ?? 0)}%` }}>
              {t(`band.${name}`)}
            </span>
          ))}
        </div>
        <p className="hidden">{t('bandText', { value: f.euro(valueCents), where: t(`band.${band.name}`) })}</p>
        <p className="small muted">
          {nationalThresholdCents === null
            ? t('threshold', { eu: f.euro(thresholdCents) })
            : t('thresholds', { national: f.euro(nationalThresholdCents), eu: f.euro(thresholdCents) })}
        </p>
        <p className="small">{advice.because[f.locale]}</p>
      </div>
    </Card>
  );
}
