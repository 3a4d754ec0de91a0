import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import { currentRound, roundsOf } from '../on-record';
import { tenderingReason } from '../reasons';
import { clockOf } from './call-complete';

/** Nothing is opened before its time (2014/24/EU art. 22(3), annex IV (e)). Pure. */
export function openingTooEarly({ deadline, now }: { readonly deadline: Date | undefined; readonly now: Date }): Reason[] {
  if (deadline === undefined) return [tenderingReason('nothing-to-open')];
  return now < deadline ? [tenderingReason('opening-too-early', { deadline: deadline.toISOString() })] : [];
}

/** The deadline of the round that comes next has passed. */
export const deadlinePassed = defineGate({
  id: 'tendering.deadline-passed',
  facts: async (em, c) => ({ deadline: currentRound(await roundsOf(em, c.id))?.deadline, now: await clockOf(em) }),
  check: openingTooEarly,
});
