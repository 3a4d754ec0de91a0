import { refuseIfAny, textIn } from '@app/kernel';
import { lockCase, move } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Consultation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

/** Publishes what the dialogue taught: to everyone at one instant, secrets left out. */
export const publishSummary = defineCommand({
  name: 'dialogue.publishSummary',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'dialogue.publish',
  async handle(tx, { caseId }) {
    const c = await lockCase(tx, caseId);
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    refuseIfAny(consultation?.summaryAt ? [dialogueReason('summary-published')] : []);
    await move(tx, c, { also: textIn(consultation?.content.summary, 'fi') === '' ? [dialogueReason('no-summary')] : [] });
    await tx.em.update(Consultation, { caseId }, { summaryAt: tx.now });
    await tx.record('dialogue.summary-published');
    return { summaryAt: tx.now };
  },
});
