import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import { awardOf } from '../award-on-record';
import type { Award } from '../entities/award';
import { evaluationReason } from '../reasons';

/** Pure. */
export function notProposed(status: Award['status'] | undefined): Reason[] {
  if (status === 'proposed') return [];
  return [evaluationReason(status === undefined ? 'award-not-proposed' : 'award-decided')];
}

/** An award is proposed and waits for the one who decides. */
export const proposed = defineGate({
  id: 'evaluation.proposed',
  facts: async (em, c) => (await awardOf(em, c.id))?.status,
  check: notProposed,
});
