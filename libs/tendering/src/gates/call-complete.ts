import { defineGate } from '@app/cases';
import type { EntityManager } from 'typeorm';
import { emptyCall } from '../call-content';
import { callGaps } from '../call-gaps';
import { callOf } from '../on-record';

/** The installation's clock, as the transaction sees it. */
export async function clockOf(em: EntityManager): Promise<Date> {
  const [row]: { now: Date }[] = await em.query('SELECT platform.now() AS now');
  if (!row) throw new Error('the database has no clock');
  return row.now;
}

/** All that a reader needs to tender and to compute the points again is in the call (Act 1397/2016 sections 67 and 68). */
export const callComplete = defineGate({
  id: 'tendering.call-complete',
  facts: async (em, c) => ({ content: (await callOf(em, c.id))?.content ?? emptyCall(), now: await clockOf(em) }),
  check: ({ content, now }) => callGaps(content, now),
});
