import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '@app/kernel';
import { useFormat } from '../i18n';
import { daysFrom, plusDays, scaleOf, type Scale } from './scale';
import type { Point, TimelineRow, TimelineView, TriedDays } from './timeline-data';

interface TimelineChartProps {
  readonly rows: readonly TimelineRow[];
  readonly saved: readonly TimelineRow[];
  readonly holidays: TimelineView['holidays'];
  readonly selected: Point;
  readonly onSelect: (point: Point) => void;
  readonly onMove: (days: TriedDays) => void;
}

const LABELS = 190;
const HEAD = 62;
const ROW = 62;
const MIDDLE = 26;
const BAR = 16;
const NARROWEST = 860;

/** Every day of the plan on one line of time. A point is dragged, or moved by the arrow keys: a day, with Page Up and Down a week. */
export function TimelineChart({ rows, saved, holidays, selected, onSelect, onMove }: TimelineChartProps) {
  const { t } = useTranslation('timeline');
  const f = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(1100);
  const [dragged, setDragged] = useState<Scale>();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(NARROWEST, entry.contentRect.width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const days = [...rows, ...saved]
    .flatMap(({ day, earliest, count }) => [day, earliest, count?.start ?? null])
    .filter((d): d is Day => d !== null);
  // While a point is held the line stands still under it.
  const scale = dragged ?? scaleOf(days, LABELS, width - LABELS - 8);
  const height = HEAD + rows.length * ROW + 8;
  const monthName = (day: Day) => new Intl.DateTimeFormat(f.locale, { month: 'long', timeZone: 'UTC' }).format(new Date(day));
  const onLine = holidays.filter(({ day }) => day >= scale.first && day <= scale.last);

  const pointerDay = (event: PointerEvent): Day => scale.dayAt(event.clientX - (svg.current?.getBoundingClientRect().left ?? 0));
  const move = (row: TimelineRow, day: Day) => row.day !== day && onMove({ [row.point]: day });
  const byKey = (row: TimelineRow) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 }[event.key];
    if (step === undefined || row.day === null) return;
    event.preventDefault();
    move(row, plusDays(row.day, step));
  };

  return (
    <div
      className="table-region timeline-region"
      role="region"
      tabIndex={0}
      aria-label={t('chartScroll', { count: rows.length })}
      ref={box}
    >
      <svg
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="timeline"
        role="group"
        aria-label={t('chart')}
      >
        <defs>
          <Hatch id="hatch-rolled" stroke="var(--accent-tertiary-dark-1)" />
          <Hatch id="hatch-unlawful" stroke="var(--alert-base)" />
        </defs>
        {scale.saturdays.map((day) => (
          <rect
            key={day}
            x={scale.x(day) - scale.dayWidth / 2}
            width={scale.dayWidth * 2}
            y={HEAD}
            height={height - HEAD - 8}
            className="tl-weekend"
          />
        ))}
        {onLine.map(({ day }) => (
          <rect
            key={day}
            x={scale.x(day) - scale.dayWidth / 2}
            width={scale.dayWidth}
            y={HEAD}
            height={height - HEAD - 8}
            className="tl-holiday"
          />
        ))}
        {apart(onLine.map(({ day, name }) => ({ x: scale.x(day), text: name[f.locale] ?? '' }))).map(({ x, text, line }) => (
          <text key={`${text}${x}`} x={x} y={HEAD - 6 - line * 15} textAnchor="middle" className="tl-holiday-name">
            {text}
          </text>
        ))}
        {scale.months.map((day, i) => (
          <g key={day}>
            <line
              x1={scale.x(day) - scale.dayWidth / 2}
              x2={scale.x(day) - scale.dayWidth / 2}
              y1={4}
              y2={height - 8}
              className="tl-month"
            />
            {(i > 0 || daysFrom(day, scale.months[1] ?? scale.last) > 12) && (
              <text x={scale.x(day) - scale.dayWidth / 2 + 6} y={18} className="tl-month-name">
                {monthName(day)}
                {(i === 0 || day.slice(5, 7) === '01') && ` ${day.slice(0, 4)}`}
              </text>
            )}
          </g>
        ))}
        {rows.map((row, i) => {
          const y = HEAD + i * ROW;
          const before = saved.find(({ point }) => point === row.point)?.day ?? null;
          const canMove = !row.isDerived && !row.isFixed && row.day !== null;
          return (
            <g key={row.point} onPointerEnter={() => dragged === undefined && onSelect(row.point)}>
              {selected === row.point && <rect x={0} width={width} y={y} height={ROW} className="tl-selected" />}
              <line x1={0} x2={width} y1={y} y2={y} className="tl-line" />
              <foreignObject x={0} y={y + 4} width={LABELS - 14} height={ROW - 6}>
                <div className="tl-label">
                  <b>{t(`point.${row.point}`)}</b>
                  <span>{ruleOf(row, t)}</span>
                </div>
              </foreignObject>
              <RowBars row={row} before={before} scale={scale} y={y + MIDDLE} width={width} />
              {row.day !== null && (
                <g
                  className={`tl-point tl-${row.verdict}${canMove ? ' tl-movable' : ''}`}
                  role={canMove ? 'slider' : 'img'}
                  tabIndex={0}
                  aria-label={t(`point.${row.point}`)}
                  aria-valuemin={canMove ? daysFrom('2017-01-01', scale.first) : undefined}
                  aria-valuemax={canMove ? daysFrom('2017-01-01', scale.last) : undefined}
                  aria-valuenow={canMove ? daysFrom('2017-01-01', row.day) : undefined}
                  aria-valuetext={
                    canMove
                      ? `${t('at', { day: f.weekday(row.day), verdict: t(`verdict.${row.verdict}`) })}. ${row.because[f.locale]}`
                      : undefined
                  }
                  aria-description={canMove ? undefined : `${f.weekday(row.day)}. ${row.because[f.locale]}`}
                  onFocus={() => onSelect(row.point)}
                  onKeyDown={canMove ? byKey(row) : undefined}
                  onPointerDown={(event) => {
                    if (!canMove) return;
                    event.currentTarget.setPointerCapture(event.pointerId);
                    onSelect(row.point);
                    setDragged(scale);
                  }}
                  onPointerMove={(event) => dragged && canMove && move(row, pointerDay(event))}
                  onPointerUp={() => setDragged(undefined)}
                  onPointerCancel={() => setDragged(undefined)}
                >
                  <circle cx={scale.x(row.day)} cy={y + MIDDLE} r="18" className="tl-grip" />
                  <circle cx={scale.x(row.day)} cy={y + MIDDLE} r="8" className={row.isFixed ? 'tl-dot tl-fixed' : 'tl-dot'} />
                  {row.verdict === 'refused' && <path d={cross(scale.x(row.day), y + MIDDLE)} className="tl-cross" />}
                </g>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** `at least 30 days`, in the words of the row. */
export function ruleOf({ point, count }: TimelineRow, t: ReturnType<typeof useTranslation<'timeline'>>['t']): string {
  const days = count?.minDays;
  if (days === undefined || days === null) return point === 'notice' ? '' : t('noMinimum');
  return t(point === 'answers' ? 'minimumBefore' : point === 'award_notice' ? 'within' : 'minimum', { days });
}

interface RowBarsProps {
  readonly row: TimelineRow;
  readonly before: Day | null;
  readonly scale: Scale;
  readonly y: number;
  readonly width: number;
}

/** The least time, what a day off adds, the margin or the unlawful zone, and the words beneath. */
function RowBars({ row, before, scale, y, width }: RowBarsProps) {
  const { t } = useTranslation('timeline');
  const f = useFormat();
  const { point, day, earliest, count, verdict } = row;
  const bar = (from: Day, to: Day, className: string, fill?: string) =>
    to > from && (
      <rect
        x={scale.x(from)}
        width={scale.x(to) - scale.x(from)}
        y={y - BAR / 2}
        height={BAR}
        className={className}
        {...(fill && { fill })}
      />
    );
  const isBackwards = point === 'answers';
  const minimumEnd = count?.unrolled ?? null;
  const x = day === null ? 0 : scale.x(day);
  const isRefused = day !== null && verdict === 'refused';
  const nearEnd = x > width - 190;
  return (
    <g>
      {count && !isBackwards && minimumEnd && bar(count.start, isRefused && day < minimumEnd ? day : minimumEnd, 'tl-minimum')}
      {count && !isBackwards && minimumEnd && earliest && !isRefused && bar(minimumEnd, earliest, 'tl-rolled', 'url(#hatch-rolled)')}
      {count && !isBackwards && !minimumEnd && day && bar(count.start, day, 'tl-free')}
      {isBackwards && day && count && bar(day, count.start, 'tl-margin')}
      {day && earliest && minimumEnd && !isBackwards && day > earliest && bar(earliest, day, 'tl-margin')}
      {isRefused && earliest && bar(day, earliest, 'tl-unlawful', 'url(#hatch-unlawful)')}
      {count && !isBackwards && <circle cx={scale.x(count.start)} cy={y} r="7" className="tl-start" />}
      {count && minimumEnd && !isBackwards && scale.x(minimumEnd) - scale.x(count.start) > 64 && (
        <text x={scale.x(count.start) + 14} y={y + 5} className="tl-days">
          {t('days', { days: count.minDays ?? 0 })}
        </text>
      )}
      {before !== null && before !== day && <circle cx={scale.x(before)} cy={y} r="8" className="tl-before" />}
      {day !== null && (
        <text
          x={nearEnd ? x - 16 : x + 16}
          y={y - 10}
          textAnchor={nearEnd ? 'end' : 'start'}
          className={verdict === 'refused' ? 'tl-text tl-text-refused' : 'tl-text'}
        >
          {f.weekday(day)}
        </text>
      )}
      {earliest !== null && verdict === 'refused' && (
        <text x={scale.x(earliest) + 6} y={y + 26} className="tl-text tl-text-strong" textAnchor={nearEnd ? 'end' : 'start'}>
          {t('earliest', { day: f.weekday(earliest) })}
        </text>
      )}
      {earliest !== null && minimumEnd !== null && earliest !== minimumEnd && verdict !== 'refused' && (
        <text x={scale.x(minimumEnd)} y={y + 26} className="tl-text tl-text-rolled" textAnchor={nearEnd ? 'end' : 'start'}>
          {t('rolled', { day: f.weekday(earliest) })}
        </text>
      )}
    </g>
  );
}

const Hatch = ({ id, stroke }: { id: string; stroke: string }) => (
  <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1="0" y1="0" x2="0" y2="7" stroke={stroke} strokeWidth="3" />
  </pattern>
);

const cross = (x: number, y: number): string => `M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`;

/** Names that would run into one another stand on a line of their own above; a third one close by is left out. */
function apart(names: readonly { readonly x: number; readonly text: string }[]): { x: number; text: string; line: 0 | 1 }[] {
  const ends = [-Infinity, -Infinity];
  return names.flatMap(({ x, text }) => {
    const half = text.length * 3.2 + 4;
    const line = ends.findIndex((end) => x - half > end);
    if (line === -1) return [];
    ends[line] = x + half;
    return [{ x, text, line: line === 0 ? 0 : 1 }];
  });
}
