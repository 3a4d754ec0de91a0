import { randomUUID } from 'node:crypto';
import { NotFound, refuseIfAny, textIn } from '@app/kernel';
import { casesReason, lockCaseShared } from '@app/cases';
import { fixFiles } from '@app/files';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { AnswerItem, MarketAnswer } from '../entities/market-answer';
import { Consultation } from '../entities/consultation';
import { dialogueReason } from '../reasons';

const input = z.strictObject({ caseId: z.uuid(), items: z.array(AnswerItem).max(100) });

async function store(
  tx: Tx,
  { caseId, items }: z.infer<typeof input>,
  send: boolean,
): Promise<{ id: string; late: boolean; sentAt: Date | null }> {
  const c = await lockCaseShared(tx, caseId);
  const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
  if (!consultation?.publishedAt) throw new NotFound();
  const supplierId = tx.actor.organisationId ?? '';
  const before = await tx.em.findOne(MarketAnswer, { where: { caseId, supplierId } });
  const asked = consultation.content.questions.map((q) => q.id);
  refuseIfAny(
    items.filter((i) => !asked.includes(i.question)).map((i) => dialogueReason('unknown-question', { question: i.question })),
    422,
  );
  refuseIfAny([
    ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
    ...(consultation.summaryAt ? [dialogueReason('dialogue-over')] : []),
    ...(!send && before?.sentAt ? [dialogueReason('answer-sent')] : []),
    ...(send && items.every((i) => textIn(i.text, 'fi') === '') ? [dialogueReason('nothing-answered')] : []),
  ]);
  const sentAt = send ? tx.now : (before?.sentAt ?? null);
  const late = sentAt !== null && consultation.answersDue !== null && sentAt >= consultation.answersDue;
  const answer = { items, personId: tx.actor.personId ?? '', sentAt, late };
  if (before) await tx.em.update(MarketAnswer, { id: before.id }, answer);
  const id = before?.id ?? randomUUID();
  if (!before) await tx.em.insert(MarketAnswer, { ...answer, id, caseId, cityId: c.cityId, supplierId });
  return { id, late, sentAt };
}

/** Saves a draft answer that only its supplier sees. One that was sent is replaced only by sending again: the city reads it. */
export const saveAnswer = defineCommand({
  name: 'dialogue.saveAnswer',
  input,
  may: 'dialogue.answer',
  async handle(tx, given) {
    const stored = await store(tx, given, false);
    await tx.record('dialogue.answer-saved', { answerId: stored.id });
    return stored;
  },
});

/** Answers the information request. After its time an answer is kept and marked late; answers are no tenders. */
export const sendAnswer = defineCommand({
  name: 'dialogue.sendAnswer',
  input,
  may: 'dialogue.answer',
  async handle(tx, given) {
    const stored = await store(tx, given, true);
    await fixFiles(tx, { caseId: given.caseId, subject: 'answer', subjectId: stored.id });
    await tx.record('dialogue.answer-sent', { answerId: stored.id, late: stored.late });
    return stored;
  },
});
