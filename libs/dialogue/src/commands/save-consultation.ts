import { isDeepStrictEqual } from 'node:util';
import { refuseIfAny } from '@app/kernel';
import { casesReason, lockCase } from '@app/cases';
import { defineCommand, refuseStale } from '@app/platform';
import { z } from 'zod';
import { Conclusions } from '../entities/conclusions';
import { Consultation, ConsultationContent, type Invitation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

/** Saves the consultation. Once it is published the questions stand; findings and the summary are still written. */
export const saveConsultation = defineCommand({
  name: 'dialogue.saveConsultation',
  input: z.strictObject({ caseId: z.uuid(), version: z.int().min(0), content: ConsultationContent }),
  may: 'dialogue.prepare',
  async handle(tx, { caseId, version, content }) {
    const c = await lockCase(tx, caseId);
    const stored = await tx.em.findOne(Consultation, { where: { caseId } });
    refuseStale(stored?.version ?? 0, version);
    const fixed = ({ text, questions }: Invitation) => ({ text, questions });
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(stored?.publishedAt && !isDeepStrictEqual(fixed(stored.content), fixed(content)) ? [dialogueReason('published-already')] : []),
      ...(stored?.summaryAt ? [dialogueReason('summary-published')] : []),
    ]);
    const answersDue = stored?.publishedAt ? stored.answersDue : content.answersDue === null ? null : new Date(content.answersDue);
    const { findings, priorInvolvement, summary, ...invitation } = content;
    const saved = { content: invitation, answersDue, version: version + 1 };
    if (stored) await tx.em.update(Consultation, { caseId }, saved);
    else await tx.em.insert(Consultation, { ...saved, caseId, cityId: c.cityId });
    await tx.em.upsert(Conclusions, { caseId, cityId: c.cityId, content: { findings, priorInvolvement, summary } }, ['caseId']);
    await tx.record('dialogue.saved', { version: saved.version });
    return { version: saved.version };
  },
});
