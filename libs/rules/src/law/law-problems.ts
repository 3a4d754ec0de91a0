import { dayAfter } from '../calendar';
import type { DatedRule } from './dated';
import { PROCEDURE_ARTICLES } from './procedure-articles';
import { PROVISIONS } from './provisions';
import { DIRECT_AWARD_GROUNDS } from './direct-award-grounds';
import { THRESHOLDS } from './thresholds';
import { TIME_LIMITS } from './time-limits';

/** Rows of one rule that overlap, leave a gap or end before they begin, in words for a developer. None in sound law. */
export function datedProblems(rows: readonly DatedRule[]): string[] {
  const problems = rows
    .filter(({ validFrom, validTo }) => validTo !== null && validTo < validFrom)
    .map(({ rule, validFrom }) => `${rule} of ${validFrom} ends before it begins`);
  for (const rule of new Set(rows.map((row) => row.rule))) {
    const inOrder = rows.filter((row) => row.rule === rule).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    inOrder.slice(1).forEach((next, i) => {
      const before = inOrder[i];
      if (!before) return;
      if (before.validTo === null || next.validFrom <= before.validTo) problems.push(`${rule} overlaps on ${next.validFrom}`);
      else if (next.validFrom !== dayAfter(before.validTo)) problems.push(`${rule} has a gap before ${next.validFrom}`);
    });
  }
  return problems;
}

/** Problems of the law that is loaded. The house does not start with any. */
export const lawProblems = (): string[] =>
  datedProblems([...THRESHOLDS, ...TIME_LIMITS, ...PROVISIONS, ...PROCEDURE_ARTICLES, ...DIRECT_AWARD_GROUNDS]);
