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
  /** The finding in words: it is also the picture's text alternative. */
  readonly finding: string;
}

const HEIGHT = 220;
const LEFT = 52;
const RIGHT = 96;
const TOP = 12;
const BOTTOM = 30;

/** One measure over time, drawn to its own width so that text keeps its size; the figures stand in a table below. */
export function KpiChart({ name, unit, points, target, minimum, baseline, finding }: KpiChartProps) {
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

  const levels = [target, minimum, baseline].filter((level) => level !== undefined);
  const values = [...points.map((p) => p.value), ...levels];
  const low = Math.min(0, ...values);
  const high = Math.max(...values, low + 1) * 1.08;
  const times = points.map((p) => Date.parse(p.day));
  const [first = 0, last = 1] = [times[0], times.at(-1)];
  const x = (day: Day) => LEFT + ((Date.parse(day) - first) / Math.max(1, last - first)) * (width - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const end = points.at(-1);
  const begin = points[0];
  const level = (value: number | undefined, label: string, stroke: string, dash?: string) =>
    value !== undefined && (
      <g>
        <line x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} stroke={stroke} strokeWidth="2" strokeDasharray={dash} />
        <text x={width - RIGHT + 8} y={y(value) + 4} fontSize="13" fill="var(--ink-2)">
          {label} {f.number(value)}
        </text>
      </g>
    );
  return (
    <figure className="chart">
      <figcaption className="small" id={title}>
        {finding} <span className="muted">({unit})</span>
      </figcaption>
      <div ref={box}>
        <svg height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
          {[0.25, 0.5, 0.75, 1].map((part) => (
            <g key={part}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(low + (high - low) * part)} y2={y(low + (high - low) * part)} stroke="var(--line)" />
              <text x={LEFT - 8} y={y(low + (high - low) * part) + 4} fontSize="13" textAnchor="end" fill="var(--ink-2)">
                {f.number(low + (high - low) * part, 0)}
              </text>
            </g>
          ))}
          {level(baseline, t('chart.baseline'), 'var(--depth-dark-1)', '6 5')}
          {level(minimum, t('chart.minimum'), 'var(--amber-edge)', '2 4')}
          {level(target, t('chart.target'), 'var(--success-dark-1)')}
          <polyline
            points={points.map((p) => `${x(p.day)},${y(p.value)}`).join(' ')}
            fill="none"
            stroke="var(--highlight-base)"
            strokeWidth="2.5"
          />
          {end && <circle cx={x(end.day)} cy={y(end.value)} r="6" fill="var(--brand-base)" />}
          {begin && (
            <text x={LEFT} y={HEIGHT - 8} fontSize="13" fill="var(--ink-2)">
              {f.day(begin.day)}
            </text>
          )}
          {end && (
            <text x={width - RIGHT} y={HEIGHT - 8} fontSize="13" textAnchor="end" fill="var(--ink-2)">
              {f.day(end.day)}
            </text>
          )}
        </svg>
      </div>
      <details>
        <summary>{t('chart.table')}</summary>
        <Table
          name={name}
          rows={points}
          rowKey={(p) => p.day}
          columns={[
            { key: 'day', head: t('chart.day'), cell: (p) => f.weekday(p.day) },
            { key: 'value', head: `${name} (${unit})`, cell: (p) => f.number(p.value), right: true },
          ]}
        />
      </details>
    </figure>
  );
}
