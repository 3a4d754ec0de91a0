import type { Answer } from '../assess/answer';
import type { Facts } from '../assess/facts';
import type { AdviceAnswers } from '../procedures/questions';
import { judgeProcedures, type Judged } from './advise';
import { wouldChange, type Change } from './would-change';

export type { Option, Step } from './option';
export type { Judged, Unlawful } from './advise';
export type { Change } from './would-change';

export interface Advice extends Judged {
  readonly wouldChange: readonly Change[];
}

/**
 * Which procedures the law allows for a purchase, compared side by side, why not the others, and what would change the answer.
 * Facts that are missing are named, as in every question to the law. Answers are never guessed: a condition without its answer is open.
 */
export function adviseProcedures(facts: Facts, answers: AdviceAnswers): Answer<Advice> {
  const judged = judgeProcedures(facts, answers);
  if (judged.kind !== 'verdict') return judged;
  return { ...judged, found: { ...judged.found, wouldChange: wouldChange(facts, answers, judged.found) } };
}
