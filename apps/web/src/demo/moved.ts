import { instantOf, wallOf } from '../ui/helsinki';

const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whole weeks, so that a working day stays one; rounded up, so that what is to come stays to come. */
export const weeksBetween = (from: string, to: string): number => Math.ceil((Date.parse(to) - Date.parse(from)) / (7 * DAY_MS));

/** All days and instants in a form so many weeks later, at the same time by the clock on the wall. */
export function moved(content: unknown, weeks: number): unknown {
  if (typeof content === 'string') {
    if (DAY.test(content)) return dayMoved(content, weeks);
    if (!INSTANT.test(content)) return content;
    const { day, clock } = wallOf(content);
    return instantOf(dayMoved(day, weeks), clock) ?? content;
  }
  if (Array.isArray(content)) return content.map((item) => moved(item, weeks));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, moved(value, weeks)]));
}

const dayMoved = (day: string, weeks: number): string => new Date(Date.parse(day) + weeks * 7 * DAY_MS).toISOString().slice(0, 10);
