import { askGates, cancelAllDue, casesReason, lockCase, saveCase } from '@app/cases';
import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { publishedCallOf, refuseCancelled } from '../on-record';

/** What later rooms hold against it: a signed contract has ended the procurement. */
const GATES = ['evaluation.nothing-signed'];

/** Ends a published call for a real and justified reason, which all can read (Act 1397/2016 section 125). Tenders stay unopened. */
export const cancelCall = defineCommand({
  name: 'tendering.cancelCall',
  input: z.strictObject({ caseId: z.uuid(), reason: TextSchema }),
  may: 'call.cancel',
  async handle(tx, { caseId, reason }) {
    const c = await lockCase(tx, caseId);
    const call = await publishedCallOf(tx.em, caseId);
    refuseCancelled(call);
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(c.stage === 'tender' ? [] : [casesReason('not-in-this-stage', { stage: c.stage, needed: 'tender' })]),
      ...(await askGates(tx.em, c, GATES)),
    ]);
    call.cancel(tx.now, reason);
    await tx.em.save(call);
    await saveCase(tx, c, { status: 'stopped', outcome: 'cancelled' });
    await cancelAllDue(tx, caseId);
    await tx.record('tendering.call-cancelled', { callId: call.id });
    return { cancelledAt: tx.now };
  },
});
