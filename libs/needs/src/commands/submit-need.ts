import { NotFound, refuseIfAny } from '@app/kernel';
import { lockCase } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Need } from '../need';
import { needProblems } from '../need-problems';
import { needsReason } from '../reasons';

/** Sends a whole need to be approved by another person (N3). */
export const submitNeed = defineCommand({
  name: 'needs.submit',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'need.save',
  async handle(tx, { caseId }) {
    await lockCase(tx, caseId);
    const need = await tx.em.findOne(Need, { where: { caseId } });
    if (!need) throw new NotFound();
    refuseIfAny(need.isEditable ? needProblems(need.content) : [needsReason('not-editable')]);
    await tx.em.update(Need, { caseId }, { status: 'submitted', version: need.version + 1 });
    await tx.record('needs.submitted');
    return { version: need.version + 1 };
  },
});
