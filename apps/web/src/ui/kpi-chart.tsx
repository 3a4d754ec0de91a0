import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '@app/kernel';
import { useFormat } from '../i18n';
import { Table } from './table';

interface KpiChartProps {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly day: Day; readonly value: number }[];
  readonly target?: number;
  readonly minimum?: number;
  readonly baseline?: number;
  /** Which way is better: tints the side that reaches the target. */
  readonly better?: 'up' | 'down';
  /** How a point's time is written; as a day when left out. Months say `12/2027`. */
  readonly when?: (day: Day) => string;
  /** The finding in words: it is also the picture's text alternative. */
  readonly finding: string;
  /** The finding stands beside the chart already: here for screen readers only. */
  readonly hideFinding?: boolean;
}

const HEIGHT = 220;
const LEFT = 52;
const RIGHT = 118;
const TOP = 12;
const BOTTOM = 30;
const LINE = 17;

/** One measure over time, drawn to its own width so that text keeps its size; the figures stand in a table below. */
export function KpiChart({ name, unit, points, target, minimum, baseline, better, when, finding, hideFinding }: KpiChartProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const [width, setWidth] = useState(560);
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(260, entry.contentRect.width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const levels = [
    { value: target, label: t('chart.target'), stroke: 'var(--success-dark-1)' },
    { value: minimum, label: t('chart.minimum'), stroke: 'var(--amber-edge)', dash: '2 4' },
    { value: baseline, label: t('chart.baseline'), stroke: 'var(--depth-dark-1)', dash: '6 5' },
  ].flatMap(({ value, ...level }) => (value === undefined ? [] : [{ value, ...level }]));
  const { low, high, ticks } = scaleOf([...points.map((p) => p.value), ...levels.map((l) => l.value)]);
  const times = points.map((p) => Date.parse(p.day));
  const [first = 0, last = 1] = [times[0], times.at(-1)];
  const x = (day: Day) => LEFT + ((Date.parse(day) - first) / Math.max(1, last - first)) * (width - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const labels = apart(levels.map((level) => y(level.value)));
  const decimals = Number.isInteger(ticks[1]) ? 0 : 1;
  const whenOf = when ?? f.day;
  const end = points.at(-1);
  const begin = points[0];
  return (
    <figure className="chart">
      <figcaption className={hideFinding ? 'hidden' : 'small'} id={title}>
        {finding} <span className="muted">({unit})</span>
      </figcaption>
      <div ref={box}>
        <svg height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
          {target !== undefined && better && (
            <rect
              x={LEFT}
              width={width - LEFT - RIGHT}
              y={better === 'up' ? TOP : y(target)}
              height={better === 'up' ? y(target) - TOP : HEIGHT - BOTTOM - y(target)}
              fill="var(--success-dark-1)"
              opacity="0.1"
            />
          )}
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
              <text x={LEFT - 8} y={y(tick) + 4} fontSize="13" textAnchor="end" fill="var(--ink-2)">
                {f.number(tick, decimals)}
              </text>
            </g>
          ))}
          {levels.map(({ value, label, stroke, dash }, index) => (
            <g key={label}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} stroke={stroke} strokeWidth="2" strokeDasharray={dash} />
              <text x={width - RIGHT + 8} y={(labels[index] ?? 0) + 4} fontSize="13" fill="var(--ink-2)">
                {label} {f.number(value)}
              </text>
            </g>
          ))}
          <polyline
            points={points.map((p) => `${x(p.day)},${y(p.value)}`).join(' ')}
            fill="none"
            stroke="var(--highlight-base)"
            strokeWidth="2.5"
          />
          {points.slice(0, -1).map((p) => (
            <circle key={p.day} cx={x(p.day)} cy={y(p.value)} r="3" fill="var(--highlight-base)" />
          ))}
          {end && <circle cx={x(end.day)} cy={y(end.value)} r="6" fill="var(--brand-base)" />}
          {begin && (
            <text x={LEFT} y={HEIGHT - 8} fontSize="13" fill="var(--ink-2)">
              {whenOf(begin.day)}
            </text>
          )}
          {end && end !== begin && (
            <text x={width - RIGHT} y={HEIGHT - 8} fontSize="13" textAnchor="end" fill="var(--ink-2)">
              {whenOf(end.day)}
            </text>
          )}
        </svg>
      </div>
      <details>
        <summary>
          {t('chart.table')}
          <span className="hidden">: {name}</span>
        </summary>
        <Table
          name={name}
          rows={points}
          rowKey={(p) => p.day}
          columns={[
            { key: 'day', head: t('chart.day'), cell: (p) => (when ?? f.weekday)(p.day) },
            { key: 'value', head: `${name} (${unit})`, cell: (p) => f.number(p.value), right: true },
          ]}
        />
      </details>
    </figure>
  );
}

const STEPS = [1, 2, 5];

/** Round ticks around the values. Begins at zero unless the values lie far above it: a line may, a bar may not. */
function scaleOf(values: readonly number[]): { low: number; high: number; ticks: readonly number[] } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const from = least >= 0 && least < most / 2 ? 0 : least;
  const span = Math.max(most - from, Math.abs(most) * 0.1, 0.5);
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const step = power * (STEPS.find((s) => s * power >= span / 4) ?? 10);
  const low = Math.floor(from / step) * step;
  const high = Math.max(Math.ceil(most / step), low / step + 1) * step;
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, n) => Number((low + n * step).toFixed(6))) };
}

/** Labels at least one line apart, in the order of their lines. */
function apart(ys: readonly number[]): readonly number[] {
  const placed: number[] = [];
  let last = -Infinity;
  for (const { at, index } of ys.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at)) {
    last = Math.max(at, last + LINE);
    placed[index] = last;
  }
  return placed;
}
