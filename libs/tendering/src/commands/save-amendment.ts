import { lockCase } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { amendmentFields } from '../amendment-content';
import { amendmentFrom, amendmentProblems, draftAmendmentOf } from '../draft-amendment';
import { publishedCallOf, refuseCancelled } from '../on-record';

/** Prepares an amendment, so that the first of two people can confirm exactly what the second one publishes. */
export const saveAmendment = defineCommand({
  name: 'tendering.saveAmendment',
  input: z.strictObject({ caseId: z.uuid(), ...amendmentFields }),
  may: 'call.amend',
  async handle(tx, { caseId, ...input }) {
    await lockCase(tx, caseId);
    const call = await publishedCallOf(tx.em, caseId);
    refuseCancelled(call);
    const amendment = await amendmentFrom(tx, call, input, await draftAmendmentOf(tx.em, call.id));
    refuseIfAny(await amendmentProblems(tx, call, amendment));
    await tx.em.save(amendment);
    await tx.record('tendering.saved', { amendmentId: amendment.id });
    return { id: amendment.id, key: amendment.key };
  },
});
