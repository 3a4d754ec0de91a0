import type { Day } from '@app/kernel';

const DAY_MS = 86_400_000;
const at = (day: Day): number => Date.parse(day) / DAY_MS;

export const plusDays = (day: Day, days: number): Day => new Date((at(day) + days) * DAY_MS).toISOString().slice(0, 10);
export const daysFrom = (from: Day, to: Day): number => at(to) - at(from);

/** A stretch of days on a line of so many pixels. */
export interface Scale {
  readonly first: Day;
  readonly last: Day;
  /** The middle of a day, in pixels from the left. */
  readonly x: (day: Day) => number;
  readonly dayWidth: number;
  /** The day under a pixel. */
  readonly dayAt: (x: number) => Day;
  /** First days of the months on it, the first cut off at its beginning. */
  readonly months: readonly Day[];
  /** Its Saturdays: each begins a weekend. */
  readonly saturdays: readonly Day[];
}

/** Room before the first day, and for words behind the last. */
const BEFORE = 4;
const AFTER = 21;

/** A line that holds all these days. */
export function scaleOf(days: readonly Day[], left: number, width: number): Scale {
  const sorted = [...days].sort();
  const first = plusDays(sorted[0] ?? '2027-01-01', -BEFORE);
  const last = plusDays(sorted.at(-1) ?? '2027-01-31', AFTER);
  const dayWidth = width / (daysFrom(first, last) + 1);
  const all = Array.from({ length: daysFrom(first, last) + 1 }, (_, i) => plusDays(first, i));
  return {
    first,
    last,
    dayWidth,
    x: (day) => left + (daysFrom(first, day) + 0.5) * dayWidth,
    dayAt: (x) => plusDays(first, Math.max(0, Math.min(all.length - 1, Math.floor((x - left) / dayWidth)))),
    months: all.filter((day, i) => i === 0 || day.endsWith('-01')),
    saturdays: all.filter((day) => new Date(day).getUTCDay() === 6),
  };
}
