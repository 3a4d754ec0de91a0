import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { lockCase } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { APPROVERS } from '../approvers';
import { Need } from '../need';
import { needsReason } from '../reasons';

/** Another person approves the need, or returns it with the reason (gate G1, N3). A need owner may try and is told why not. */
export const reviewNeed = defineCommand({
  name: 'needs.review',
  input: z.strictObject({ caseId: z.uuid(), decision: z.enum(['approved', 'returned']), reason: TextSchema }),
  may: 'need.review',
  async handle(tx, { caseId, decision, reason }) {
    await lockCase(tx, caseId);
    const need = await tx.em.findOne(Need, { where: { caseId } });
    if (!need) throw new NotFound();
    const by = tx.actor.personId ?? '';
    const isAuthor = need.authors.includes(by);
    const mayApprove = tx.actor.roles.some((role) => APPROVERS.includes(role));
    refuseIfAny([
      ...(isAuthor ? [needsReason('author-cannot-approve')] : []),
      ...(isAuthor || mayApprove ? [] : [needsReason('approver-needed')]),
      ...(need.status === 'submitted' ? [] : [needsReason('not-submitted')]),
    ]);
    const reviews = [...need.reviews, { at: tx.now.toISOString(), by, decision, reason }];
    await tx.em.update(Need, { caseId }, { status: decision, reviews, version: need.version + 1 });
    await tx.record(decision === 'approved' ? 'needs.approved' : 'needs.returned');
    return { status: decision, version: need.version + 1 };
  },
});
