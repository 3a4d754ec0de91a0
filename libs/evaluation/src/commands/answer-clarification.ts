import { lockCaseShared } from '@app/cases';
import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { refuseOutsideTender } from '../award-on-record';
import { Clarification } from '../entities/clarification';
import { evaluationReason } from '../reasons';

/** A tenderer answers what it was asked, once and before the time is out. Nothing else of the tender changes. */
export const answerClarification = defineCommand({
  name: 'evaluation.answerClarification',
  input: z.strictObject({ id: z.uuid(), text: TextSchema }),
  may: 'clarification.answer',
  async handle(tx, { id, text }) {
    const asked = await tx.em.findOne(Clarification, { where: { id, supplierId: tx.actor.organisationId ?? '' } });
    if (!asked) throw new NotFound();
    const c = await lockCaseShared(tx, asked.caseId);
    refuseOutsideTender(c);
    const own = await tx.em.findOneOrFail(Clarification, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const now = await tx.readClock();
    if (own.answer !== null) refuseIfAny([evaluationReason('clarification-answered')]);
    if (now >= own.due) refuseIfAny([evaluationReason('clarification-late', { due: own.due.toISOString() })]);
    await tx.em.update(Clarification, { id }, { answer: text, answeredBy: tx.actor.personId, answeredAt: now });
    await tx.record('evaluation.clarification-answered', { clarificationId: id, submissionId: own.submissionId });
    return { answeredAt: now };
  },
});
