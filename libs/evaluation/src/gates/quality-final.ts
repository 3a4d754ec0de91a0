import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import { clarificationProblems, qualityFacts, qualityProblems, type QualityFacts } from '../quality-facts';
import { evaluationReason } from '../reasons';
import { roundUnderEvaluation } from '../round-on-table';

/** Pure. While quality is open, what it still needs is told too: the reader learns what to do, not only that it is not done. */
export function notYetFinal(facts: QualityFacts): Reason[] {
  if (facts.isFinal) return clarificationProblems(facts);
  return [...qualityProblems(facts), ...(facts.isOpened ? [evaluationReason('quality-not-final')] : [])];
}

/** Quality was made final before anybody saw a price (gate G4), and no tenderer is still expected to clarify. */
export const qualityFinal = defineGate({
  id: 'evaluation.quality-final',
  facts: async (em, c) => qualityFacts(em, await roundUnderEvaluation(em, c.id, 'tenders')),
  check: notYetFinal,
});
