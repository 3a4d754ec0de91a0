import { Refusal, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { Submission } from '../entities/submission';
import { roundOf } from '../on-record';
import { tenderingReason } from '../reasons';
import { beginSupplierAct } from '../supplier-act';
import { tenderIsOnTime } from '../tender-on-time';

/** Takes back the tender in force, before the deadline only. Its content is never opened. */
export const withdrawTender = defineCommand({
  name: 'tendering.withdrawTender',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80), reason: TextSchema }),
  may: 'tender.withdraw',
  async handle(tx, { caseId, roundId, reason }) {
    const { supplierId } = await beginSupplierAct(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    const standing = await standingTender(tx, round.id, supplierId);
    if (!tenderIsOnTime(tx.now, round.deadline))
      refuseIfAny([tenderingReason('withdraw-late', { deadline: round.deadline.toISOString() })]);
    standing.withdraw(tx.now, reason);
    await tx.em.save(standing);
    await tx.record('tendering.tender-withdrawn', { submissionId: standing.id, roundId: round.id });
    return { id: standing.id, withdrawnAt: tx.now };
  },
});

/** The supplier's tender in force in a round, locked. @throws Refusal 409 where there is none. */
export async function standingTender(tx: Tx, roundId: string, supplierId: string): Promise<Submission> {
  const standing = await tx.em.findOne(Submission, {
    where: { roundId, supplierId, status: 'submitted' },
    lock: { mode: 'pessimistic_write' },
  });
  if (standing) return standing;
  throw new Refusal([tenderingReason('nothing-stands')]);
}
