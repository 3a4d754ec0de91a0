import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Amendment } from '../entities/amendment';
import { heldBy } from '../held';
import { roundOf } from '../on-record';
import { tenderingReason } from '../reasons';
import { beginSupplierAct } from '../supplier-act';
import { tenderIsOnTime } from '../tender-on-time';
import { standingTender } from './withdraw-tender';

/** Lets a tender stand as it is after a material amendment. Before the deadline only. */
export const confirmTender = defineCommand({
  name: 'tendering.confirmTender',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80), amendmentId: z.uuid() }),
  may: 'tender.confirm',
  async handle(tx, { caseId, roundId, amendmentId }) {
    const { call, supplierId } = await beginSupplierAct(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    const standing = await standingTender(tx, round.id, supplierId);
    const holding = heldBy(standing, await tx.em.find(Amendment, { where: { callId: call.id } }));
    refuseIfAny([
      ...(tenderIsOnTime(tx.now, round.deadline) ? [] : [tenderingReason('confirm-late', { deadline: round.deadline.toISOString() })]),
      ...(holding.some((a) => a.id === amendmentId) ? [] : [tenderingReason('nothing-to-confirm')]),
    ]);
    standing.confirm(amendmentId, tx.now);
    await tx.em.save(standing);
    await tx.record('tendering.tender-confirmed', { submissionId: standing.id, amendmentId });
    return { id: standing.id, confirmedAt: tx.now };
  },
});
