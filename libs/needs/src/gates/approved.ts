import { defineGate } from '@app/cases';
import { Need } from '../need';
import { needsReason } from '../reasons';

/** Another person has approved the need (gate G1). */
export const needApproved = defineGate({
  id: 'needs.approved',
  facts: (em, c) => em.findOne(Need, { where: { caseId: c.id } }),
  check(need) {
    if (need?.status === 'approved') return [];
    const last = need?.reviews.at(-1);
    return [last?.decision === 'returned' ? needsReason('returned-awaits', { at: last.at }) : needsReason('not-approved')];
  },
});
