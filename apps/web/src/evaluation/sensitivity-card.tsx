import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, Table } from '../ui';
import type { Ranking } from './evaluation-data';
import { nearestTurn, sumAt, type TwoSums } from './sensitivity';
import { seriesColour } from './series-colour';

/** Weights are looked at so far to both sides of the published one. */
const REACH = 20;
const HEIGHT = 300;
const LEFT = 40;
const RIGHT = 150;
const TOP = 34;
const BOTTOM = 48;
const LINE = 16;

/** How the sums would move if price weighed more or less; nothing where all the points come from one side. */
export function SensitivityCard({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { criteria } = ranking.inputs;
  const published = criteria.filter((c) => c.kind !== 'price').reduce((sum, c) => sum + c.weight, 0);
  if (published <= 0 || published >= 100 || ranking.order.length < 2) return null;
  const from = Math.max(5, published - REACH);
  const to = Math.min(95, published + REACH);
  const priced = criteria.filter((c) => c.kind === 'price').map((c) => c.id);
  const tenders = ranking.order.map((row) => {
    const price = priced.reduce((sum, id) => sum + (row.byCriterion[id] ?? 0), 0);
    return { id: row.submission, name: f.text(row.supplier), price, other: row.raw - price };
  });
  const turn = nearestTurn(tenders, published, [from, to]);
  const finding = turn
    ? t('sensitivity.changes', { weight: f.number(turn.weight, 1), name: tenders.find(({ id }) => id === turn.id)?.name ?? '' })
    : t('sensitivity.steady', { from, to });
  const weights = [from, (from + published) / 2, published, (published + to) / 2, to];
  return (
    <Card title={t('sensitivity.title')}>
      <figure className="chart stack stack-small">
        <p className="small muted">{t('sensitivity.note')}</p>
        <figcaption>{finding}</figcaption>
        <Lines {...{ tenders, published, from, to, finding }} turn={turn?.weight} />
        <details>
          <summary>{t('sensitivity.table')}</summary>
          <Table
            name={t('sensitivity.title')}
            rows={tenders}
            rowKey={({ id }) => id}
            columns={[
              { key: 'tender', head: t('ranking.tender'), cell: ({ name }) => name },
              ...weights.map((weight) => ({
                key: String(weight),
                head: t('ranking.weight', { weight: f.number(weight) }),
                right: true,
                cell: (tender: TwoSums) => f.number(sumAt(tender, weight, published), 2),
              })),
            ]}
          />
        </details>
      </figure>
    </Card>
  );
}

interface LinesProps {
  readonly tenders: readonly (TwoSums & { readonly name: string })[];
  readonly published: number;
  readonly from: number;
  readonly to: number;
  readonly turn: number | undefined;
  readonly finding: string;
}

function Lines({ tenders, published, from, to, turn, finding }: LinesProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const [width, setWidth] = useState(620);
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(300, entry.contentRect.width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const right = width < 480 ? 44 : RIGHT;
  const all = tenders.flatMap((tender) => [sumAt(tender, from, published), sumAt(tender, to, published)]);
  const low = Math.floor(Math.min(...all) / 5) * 5;
  const high = Math.ceil(Math.max(...all) / 5) * 5;
  const x = (weight: number) => LEFT + ((weight - from) / (to - from)) * (width - LEFT - right);
  const y = (sum: number) => TOP + (1 - (sum - low) / Math.max(1, high - low)) * (HEIGHT - TOP - BOTTOM);
  const ticks = Array.from({ length: Math.round((high - low) / 5) + 1 }, (_, n) => low + 5 * n);
  const ends = apart(tenders.map((tender) => y(sumAt(tender, to, published))));
  return (
    <div ref={box}>
      <svg height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title}>
        <title id={title}>{finding}</title>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width - right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
            <text x={LEFT - 8} y={y(tick) + 4} fontSize="13" textAnchor="end" fill="var(--ink-2)">
              {tick}
            </text>
          </g>
        ))}
        {[from, published, to].map((weight) => (
          <text key={weight} x={x(weight)} y={HEIGHT - BOTTOM + 20} fontSize="13" textAnchor="middle" fill="var(--ink-2)">
            {t('ranking.weight', { weight })}
          </text>
        ))}
        <text x={(LEFT + width - right) / 2} y={HEIGHT - 6} fontSize="13" textAnchor="middle" fill="var(--ink-2)">
          {width < 480 ? t('sensitivity.weight') : t('sensitivity.axis')}
        </text>
        {turn !== undefined && (
          <line
            x1={x(turn)}
            x2={x(turn)}
            y1={TOP}
            y2={HEIGHT - BOTTOM}
            stroke="var(--success-dark-1)"
            strokeWidth="2"
            strokeDasharray="4 4"
          />
        )}
        <line x1={x(published)} x2={x(published)} y1={TOP - 6} y2={HEIGHT - BOTTOM} stroke="var(--brand-base)" strokeWidth="2" />
        <text x={x(published)} y={TOP - 14} fontSize="13" fontWeight="600" textAnchor="middle" fill="var(--brand-base)">
          {t('sensitivity.published', { weight: f.number(published) })}
        </text>
        {tenders.map((tender, index) => (
          <g key={tender.id}>
            <line
              x1={x(from)}
              x2={x(to)}
              y1={y(sumAt(tender, from, published))}
              y2={y(sumAt(tender, to, published))}
              stroke={seriesColour(index)}
              strokeWidth="2.5"
            />
            <circle
              cx={x(published)}
              cy={y(sumAt(tender, published, published))}
              r="5"
              fill="var(--white-base)"
              stroke={seriesColour(index)}
              strokeWidth="2.5"
            />
            <text x={width - right + 8} y={(ends[index] ?? 0) + 4} fontSize="13" fontWeight="600" fill={seriesColour(index)}>
              {width < 480 ? f.number(sumAt(tender, to, published), 1) : shortName(tender.name)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

const shortName = (name: string): string => (name.length > 20 ? `${name.slice(0, 19).trimEnd()}…` : name);

/** Labels at least one line apart, in the order of their lines. */
function apart(ys: readonly number[]): number[] {
  const placed = ys.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let last = -Infinity;
  const result: number[] = [];
  for (const { at, index } of placed) {
    last = Math.max(at, last + LINE);
    result[index] = last;
  }
  return result;
}
