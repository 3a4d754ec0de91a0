import { dayAfter } from '../calendar';
import type { DatedRule } from './dated';
import { THRESHOLDS } from './thresholds';
import { TIME_LIMITS } from './time-limits';

/** Rows of one key that overlap, leave a gap or end before they begin, in words for a developer. None in sound law. */
export function datedProblems(rows: readonly DatedRule[]): string[] {
  const problems = rows
    .filter(({ from, to }) => to !== null && to < from)
    .map(({ key, from }) => `${key} of ${from} ends before it begins`);
  for (const key of new Set(rows.map((row) => row.key))) {
    const inOrder = rows.filter((row) => row.key === key).sort((a, b) => (a.from < b.from ? -1 : 1));
    inOrder.slice(1).forEach((next, i) => {
      const before = inOrder[i];
      if (!before) return;
      if (before.to === null || next.from <= before.to) problems.push(`${key} overlaps on ${next.from}`);
      else if (next.from !== dayAfter(before.to)) problems.push(`${key} has a gap before ${next.from}`);
    });
  }
  return problems;
}

/** Problems of the law that is loaded. The house does not start with any. */
export const lawProblems = (): string[] => datedProblems([...THRESHOLDS, ...TIME_LIMITS]);
