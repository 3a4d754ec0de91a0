import { defineGate } from '@app/cases';
import { Consultation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

/** What one supplier learned, all have learned, before the call (gate G2). */
export const summaryPublished = defineGate({
  id: 'dialogue.summary-published',
  facts: (em, c) => em.findOne(Consultation, { where: { caseId: c.id } }),
  check: (consultation) => (consultation?.summaryAt ? [] : [dialogueReason('summary-unpublished')]),
});
