import { lockCase } from '@app/cases';
import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Question } from '../entities/question';
import { publishedCallOf, refuseCancelled } from '../on-record';
import { tenderingReason } from '../reasons';

/** Writes the answer to a question. Nobody outside the city sees it before the answers are published. */
export const answerQuestion = defineCommand({
  name: 'tendering.answerQuestion',
  input: z.strictObject({ caseId: z.uuid(), questionId: z.uuid(), answer: TextSchema }),
  may: 'question.answer',
  async handle(tx, { caseId, questionId, answer }) {
    await lockCase(tx, caseId);
    refuseCancelled(await publishedCallOf(tx.em, caseId));
    const question = await tx.em.findOne(Question, { where: { id: questionId, caseId } });
    if (!question) throw new NotFound();
    if (question.releasedAt !== null) refuseIfAny([tenderingReason('answer-released')]);
    await tx.em.save(Object.assign(question, { answer }));
    await tx.record('tendering.question-answered', { questionId });
    return { id: questionId };
  },
});
