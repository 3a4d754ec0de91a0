import { lockCase } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { Question } from '../entities/question';
import { publishedCallOf, refuseCancelled, roundsOf, takesTenders } from '../on-record';
import { tenderingReason } from '../reasons';

/**
 * All that is answered reaches all at one instant (2014/24/EU art. 18(1) and 53(2): equal treatment), while a tender can still
 * be written by it: after the last deadline an answer would change what the tenders were made for.
 */
export const publishAnswers = defineCommand({
  name: 'tendering.publishAnswers',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'question.publish',
  async handle(tx, { caseId }) {
    await lockCase(tx, caseId);
    const call = await publishedCallOf(tx.em, caseId);
    refuseCancelled(call);
    refuseIfAny(takesTenders(await roundsOf(tx.em, caseId), tx.now) ? [] : [tenderingReason('answers-too-late')]);
    const ready = await tx.em.find(Question, {
      where: { callId: call.id, answer: Not(IsNull()), releasedAt: IsNull() },
      order: { askedAt: 'ASC' },
    });
    if (ready.length === 0) refuseIfAny([tenderingReason('no-answers-to-publish')]);
    await tx.em.update(Question, { callId: call.id, answer: Not(IsNull()), releasedAt: IsNull() }, { releasedAt: tx.now });
    await tx.record('tendering.answers-published', { questions: ready.map((q) => q.id) });
    return { releasedAt: tx.now, questions: ready.map((q) => q.id) };
  },
});
