import { lockCaseShared } from '@app/cases';
import { NotFound, Refusal, refuseIfAny, TextSchema } from '@app/kernel';
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
    // Row security lets it be taken for writing until it is answered, and never again.
    const own = await tx.em.findOne(Clarification, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!own) throw new Refusal([evaluationReason('clarification-answered')]);
    const now = await tx.readClock();
    if (now >= own.due) refuseIfAny([evaluationReason('clarification-late', { due: own.due.toISOString() })]);
    await tx.em.update(Clarification, { id }, { answer: text, answeredBy: tx.actor.personId, answeredAt: now });
    await tx.record('evaluation.clarification-answered', { clarificationId: id, submissionId: own.submissionId });
    return { answeredAt: now };
  },
});
