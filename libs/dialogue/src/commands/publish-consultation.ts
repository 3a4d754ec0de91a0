import { textIn } from '@app/kernel';
import { lockCase, move, planDue, publishCase } from '@app/cases';
import { publishFiles } from '@app/files';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Consultation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

/** Publishes the consultation on the public page and opens the dialogue (Act 1397/2016 section 65; voluntary notice E1). */
export const publishConsultation = defineCommand({
  name: 'dialogue.publishConsultation',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'dialogue.publish',
  async handle(tx, { caseId }) {
    const c = await lockCase(tx, caseId);
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    const due = consultation?.answersDue ?? null;
    const missing = [
      ...(textIn(consultation?.content.text, 'fi') === '' ? [dialogueReason('no-invitation')] : []),
      ...(consultation?.content.questions.length ? [] : [dialogueReason('no-questions')]),
      ...(due === null ? [dialogueReason('no-answers-due')] : due <= tx.now ? [dialogueReason('answers-due-past')] : []),
    ];
    await move(tx, c, { also: missing });
    await publishCase(tx, c);
    await publishFiles(tx, { caseId, subject: 'dialogue' });
    await tx.em.update(Consultation, { caseId }, { publishedAt: tx.now });
    if (due) await planDue(tx, { caseId, key: 'dialogue.end', command: 'dialogue.endConsultation', at: due });
    await tx.record('dialogue.consultation-published', { due: due?.toISOString() });
    return { publishedAt: tx.now };
  },
});
