import { lockCase, planDue } from '@app/cases';
import { defineCommand, type Tx } from '@app/platform';
import { dayAfter, helsinkiInstant } from '@app/rules';
import { z } from 'zod';
import type { Pilot } from '../entities/pilot';

/** The last day of the plan is over. From here the pilot may be reported; values of its months may still come in. */
export const endRun = defineCommand({
  name: 'pilots.endRun',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'pilot.endRun',
  async handle(tx, { caseId }) {
    await lockCase(tx, caseId);
    await tx.record('pilots.ended');
    return { endedAt: tx.now };
  },
});

/** The key of the moment when a pilot's run ends. */
export const END_OF_RUN = 'pilots.end';

/** The clock ends the run with the plan's last day. */
export async function planEnd(tx: Tx, { caseId, plan }: Pilot): Promise<void> {
  if (plan.ends === undefined) throw new Error('a pilot without an end passed its gates');
  await planDue(tx, { caseId, key: END_OF_RUN, command: endRun.name, at: helsinkiInstant(dayAfter(plan.ends), '00:00') });
}
