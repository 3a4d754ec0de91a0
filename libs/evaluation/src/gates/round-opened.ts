import { defineGate } from '@app/cases';
import { evaluationReason } from '../reasons';
import { roundUnderEvaluation } from '../round-on-table';

/** Two people have opened what came in. */
export const roundOpened = defineGate({
  id: 'evaluation.round-opened',
  facts: async (em, c) => ({ isOpened: (await roundUnderEvaluation(em, c.id)) !== undefined }),
  check: ({ isOpened }) => (isOpened ? [] : [evaluationReason('nothing-opened')]),
});
