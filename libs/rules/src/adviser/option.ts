import type { Day, Text3 } from '@app/kernel';
import type { Facts, Regime } from '../assess/facts';
import { standstill } from '../assess/after-decision';
import { minimumDeadline } from '../assess/deadline';
import type { RegimeVerdict } from '../assess/regime';
import { dayAfter } from '../calendar';
import { citationOf, ruleOn, type Citation, type DatedRule } from '../law/dated';
import { PROCEDURE_ARTICLES } from '../law/procedure-articles';
import type { Procedure, RoundKind } from '../procedures/types';

/** One stretch of the least time. `minDays` is null where the law sets no number and the time must only be reasonable. */
export interface Step {
  readonly kind: RoundKind | 'standstill';
  readonly minDays: number | null;
  /** The last day of it, if each stretch before it took its least time; null after one that has none. */
  readonly lastDay: Day | null;
}

/** A procedure that may be used, or may be once a condition is shown to hold, with what an officer compares. */
export interface Option {
  readonly procedure: Procedure;
  readonly regime: Regime;
  /** Why it is lawful, or on what it hangs; none where the law always allows it. */
  readonly because: readonly Text3[];
  readonly steps: readonly Step[];
  /** Sum of the days that the law sets. */
  readonly totalDays: number;
  /** Whether time that the law does not set in days comes on top. */
  readonly isOpenEnded: boolean;
  /** If the notice is sent on the day asked about and every stretch takes its least time; null where a stretch has none. */
  readonly earliestContract: Day | null;
  /** Statutory minimum of invited candidates; null where the law sets none. */
  readonly minCandidates: number | null;
  readonly citations: readonly Citation[];
}

/**
 * Works out the times of a procedure under a regime: each round after the other, the decision on the day after the last one, and the
 * standstill after it. Invitations go out on the day after the requests close.
 */
export function optionOf(
  procedure: Procedure,
  facts: Facts,
  regime: RegimeVerdict,
  because: readonly Text3[],
  rules: readonly DatedRule[],
): Option {
  const asked: Facts = { ...facts, procedure: procedure.law, electronic: true };
  const steps: Step[] = [];
  let minCandidates: number | null = null;
  let start: Day | null = regime.decisiveDate;
  for (const { kind } of procedure.rounds) {
    const from: Facts = start === null ? {} : { invitationDate: start };
    const time = minimumDeadline({ ...asked, stage: kind, ...from });
    if (time.kind !== 'verdict') {
      steps.push({ kind, minDays: null, lastDay: null });
      start = null;
      continue;
    }
    minCandidates ??= time.found.minCandidates;
    const lastDay: Day | null = start === null ? null : time.found.earliestLastDay;
    steps.push({ kind, minDays: time.found.minDays, lastDay });
    start = lastDay === null ? null : dayAfter(lastDay);
  }
  const isOpenEnded = steps.some(({ minDays }) => minDays === null);
  let earliestContract: Day | null = null;
  if (regime.standstillDays > 0 && procedure.rounds.length > 0) {
    const wait = start === null ? undefined : standstill({ ...asked, notifiedDate: start });
    const found = wait?.kind === 'verdict' ? wait.found : undefined;
    earliestContract = found?.earliestSafeSignature ?? null;
    if (procedure.law !== 'dps_call')
      steps.push({ kind: 'standstill', minDays: regime.standstillDays, lastDay: found?.appealLastDay ?? null });
  } else if (!isOpenEnded && procedure.rounds.length > 0) {
    earliestContract = start;
  }
  const articles = procedure.articles.flatMap((rule) => ruleOn(PROCEDURE_ARTICLES, rule, regime.decisiveDate) ?? []);
  const cited = [...new Map([...articles, ...rules].map((row) => [row.rule, row])).values()];
  return {
    procedure,
    regime: regime.regime,
    because,
    steps,
    totalDays: steps.reduce((sum, { minDays }) => sum + (minDays ?? 0), 0),
    isOpenEnded,
    earliestContract,
    minCandidates,
    citations: cited.map(citationOf),
  };
}
