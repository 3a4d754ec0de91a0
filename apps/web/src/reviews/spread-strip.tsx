import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { isFar, spreadOf } from './spread';

const WIDTH = 160;
const SIDE = 8;
const MIDDLE = 18;
const DOT = 3.5;

/** The panel's points on their scale: a bar for the range, a dot each, a line at the median, an amber square for one far off. */
export function SpreadStrip({ points, scaleMax }: { points: readonly number[]; scaleMax: number }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const spread = spreadOf(points);
  if (!spread) return null;
  const { lowest, highest, median } = spread;
  const x = (value: number) => SIDE + (value / scaleMax) * (WIDTH - 2 * SIDE);
  const level = (value: number, index: number) => {
    const same = points.filter((p) => p === value).length;
    const before = points.slice(0, index).filter((p) => p === value).length;
    return MIDDLE + (before - (same - 1) / 2) * 2 * DOT;
  };
  return (
    <svg
      className="spread"
      width={WIDTH}
      height={2 * MIDDLE}
      role="img"
      aria-label={t('spread.words', { lowest: f.number(lowest), highest: f.number(highest), median: f.number(median) })}
    >
      <line x1={SIDE} x2={WIDTH - SIDE} y1={MIDDLE} y2={MIDDLE} stroke="var(--depth-light-1)" strokeWidth="2" />
      {[0, scaleMax / 2, scaleMax].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={MIDDLE - 5} y2={MIDDLE + 5} stroke="var(--depth-light-1)" strokeWidth="2" />
      ))}
      <line x1={x(lowest)} x2={x(highest)} y1={MIDDLE} y2={MIDDLE} stroke="var(--highlight-light-1)" strokeWidth="4" />
      {points.map((value, index) =>
        isFar(value, spread, scaleMax) ? (
          <rect
            key={index}
            x={x(value) - 5}
            y={level(value, index) - 5}
            width="10"
            height="10"
            fill="var(--warning-light-1)"
            stroke="var(--amber-edge)"
            strokeWidth="2"
          />
        ) : (
          <circle key={index} cx={x(value)} cy={level(value, index)} r={DOT} fill="var(--highlight-base)" />
        ),
      )}
      <line x1={x(median)} x2={x(median)} y1={MIDDLE - 12} y2={MIDDLE + 12} stroke="var(--brand-base)" strokeWidth="2" />
    </svg>
  );
}
