import { defineGate } from '@app/cases';
import { Consultation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

/** The time to answer has passed: nobody's answer is left out of the summary. */
export const consultationEnded = defineGate({
  id: 'dialogue.consultation-ended',
  facts: (em, c) => em.findOne(Consultation, { where: { caseId: c.id } }),
  check(consultation) {
    if (!consultation?.publishedAt) return [dialogueReason('not-published')];
    return consultation.endedAt ? [] : [dialogueReason('still-open', { due: consultation.answersDue?.toISOString() ?? '' })];
  },
});
