import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import { awardOf } from '../award-on-record';
import type { Award } from '../entities/award';
import { evaluationReason } from '../reasons';

/** Pure. */
export function notDecided(status: Award['status'] | undefined): Reason[] {
  if (status === 'decided') return [];
  return [evaluationReason(status === 'notified' ? 'award-notified' : 'award-not-decided')];
}

/** The award is decided and the tenderers do not know it yet. */
export const decided = defineGate({
  id: 'evaluation.decided',
  facts: async (em, c) => (await awardOf(em, c.id))?.status,
  check: notDecided,
});
