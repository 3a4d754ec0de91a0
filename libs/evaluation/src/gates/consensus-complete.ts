import { defineGate } from '@app/cases';
import { qualityFacts, qualityProblems } from '../quality-facts';
import { roundUnderEvaluation } from '../round-on-table';

/** Everyone's points are in, the panel has agreed on each place, and the city has done its own part. */
export const consensusComplete = defineGate({
  id: 'evaluation.consensus-complete',
  facts: async (em, c) => qualityFacts(em, await roundUnderEvaluation(em, c.id)),
  check: qualityProblems,
});
