import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { casesReason, lockCase, planDue } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Consultation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

/** Moves the deadline for answers, for everyone alike, with the reason. */
export const moveAnswersDue = defineCommand({
  name: 'dialogue.moveAnswersDue',
  input: z.strictObject({ caseId: z.uuid(), answersDue: z.coerce.date(), reason: TextSchema }),
  may: 'dialogue.publish',
  async handle(tx, { caseId, answersDue, reason }) {
    const c = await lockCase(tx, caseId);
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    if (!consultation) throw new NotFound();
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(consultation.publishedAt ? [] : [dialogueReason('not-published')]),
      ...(consultation.summaryAt ? [dialogueReason('summary-published')] : []),
      ...(answersDue > tx.now ? [] : [dialogueReason('answers-due-past')]),
    ]);
    const from = consultation.answersDue?.toISOString() ?? null;
    const deadlineMoves = [...consultation.deadlineMoves, { from, to: answersDue.toISOString(), reason, at: tx.now.toISOString() }];
    await tx.em.update(Consultation, { caseId }, { answersDue, endedAt: null, deadlineMoves, version: consultation.version + 1 });
    await planDue(tx, { caseId, key: 'dialogue.end', command: 'dialogue.endConsultation', at: answersDue });
    await tx.record('dialogue.deadline-moved', { from, to: answersDue.toISOString() });
    return { answersDue };
  },
});
