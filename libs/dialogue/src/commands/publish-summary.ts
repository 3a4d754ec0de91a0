import { refuseIfAny, textIn } from '@app/kernel';
import { lockCase, move } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Conclusions } from '../entities/conclusions';
import { Consultation } from '../entities/consultation';
import { Summary } from '../entities/summary';
import { toldMeetings } from '../meetings';
import { dialogueReason } from '../reasons';

/** Publishes what the dialogue taught, its meetings too: to everyone at one instant, secrets and names left out. */
export const publishSummary = defineCommand({
  name: 'dialogue.publishSummary',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'dialogue.publish',
  async handle(tx, { caseId }) {
    const c = await lockCase(tx, caseId);
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    refuseIfAny(consultation?.summaryAt ? [dialogueReason('summary-published')] : []);
    const written = (await tx.em.findOne(Conclusions, { where: { caseId } }))?.content;
    await move(tx, c, { also: textIn(written?.summary, 'fi') === '' ? [dialogueReason('no-summary')] : [] });
    if (!written) throw new Error('a summary that nobody wrote has a reason');
    const findings = written.findings.map(({ id, text }) => ({ id, text }));
    const meetings = await toldMeetings(tx.em, caseId);
    await tx.em.insert(Summary, { caseId, cityId: c.cityId, text: written.summary, findings, meetings, publishedAt: tx.now });
    await tx.em.update(Consultation, { caseId }, { summaryAt: tx.now });
    await tx.record('dialogue.summary-published');
    return { summaryAt: tx.now };
  },
});
