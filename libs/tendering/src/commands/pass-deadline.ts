import { lockCase } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { roundOf } from '../on-record';
import { tenderingReason } from '../reasons';

/** The clock notes that a round's time has run out. No right hangs on it: `submitTender` and the opening look at the clock themselves. */
export const passDeadline = defineCommand({
  name: 'tendering.passDeadline',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.uuid() }),
  may: 'round.passDeadline',
  async handle(tx, { caseId, roundId }) {
    await lockCase(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    const deadline = round.deadline.toISOString();
    if (tx.now < round.deadline) refuseIfAny([tenderingReason('opening-too-early', { deadline })]);
    if (round.status === 'open') await tx.em.save(Object.assign(round, { status: 'closed' as const }));
    await tx.record('tendering.deadline-passed', { roundId, deadline });
    return { deadline };
  },
});
