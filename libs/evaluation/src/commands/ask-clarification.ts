import { randomUUID } from 'node:crypto';
import { lockCase } from '@app/cases';
import { InstantSchema, LocalIdSchema, NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { publishedCallOf, roundOf, Submission } from '@app/tendering';
import { z } from 'zod';
import { awardOf, refuseOutsideTender } from '../award-on-record';
import { Clarification, CLARIFICATION_KINDS } from '../entities/clarification';
import { evaluationReason } from '../reasons';
import { roundIdOf, tenderIn } from '../tender-for-act';

/**
 * The city asks a tenderer to complete or clarify one requirement or criterion by a time (Act 1397/2016 section 74; 2014/24/EU
 * art. 56(3)), or to explain a price that looks abnormally low (section 96; art. 69). The tender itself stays as it was sent. Until the time is out, or the answer is in, quality is not made final and
 * no award is proposed.
 */
export const askClarification = defineCommand({
  name: 'evaluation.askClarification',
  input: z.strictObject({
    caseId: z.uuid(),
    submissionId: z.uuid(),
    kind: z.enum(CLARIFICATION_KINDS).default('clarification'),
    /** A price criterion where the price is to be explained. */
    item: LocalIdSchema,
    due: InstantSchema,
    text: TextSchema,
  }),
  may: 'clarification.ask',
  async handle(tx, { caseId, submissionId, kind, item, due, text }) {
    const c = await lockCase(tx, caseId);
    refuseOutsideTender(c);
    const award = await awardOf(tx.em, caseId);
    if (award && award.status !== 'proposed') refuseIfAny([evaluationReason('award-decided')]);
    const round = await roundOf(tx.em, caseId, await roundIdOf(tx, caseId, submissionId));
    const { supplierId } = await tenderIn(tx, round.id, submissionId);
    const { requirements } = (await publishedCallOf(tx.em, caseId)).content;
    const prices = round.criteria.filter((c) => c.kind === 'price');
    const isKnown = (kind === 'abnormally_low' ? prices : [...requirements, ...round.criteria]).some((asked) => asked.id === item);
    if (kind === 'abnormally_low' && round.pricesOpenedAt === null) refuseIfAny([evaluationReason('prices-closed')]);
    refuseIfAny(
      [...(isKnown ? [] : [evaluationReason('not-in-call')]), ...(new Date(due) > tx.now ? [] : [evaluationReason('due-in-past')])],
      422,
    );
    const id = randomUUID();
    await tx.em.insert(Clarification, {
      id,
      cityId: c.cityId,
      caseId,
      roundId: round.id,
      submissionId,
      supplierId,
      kind,
      item,
      due: new Date(due),
      text,
      askedBy: tx.actor.personId ?? '',
      askedAt: tx.now,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
    const sent = await tx.em.findOne(Submission, { where: { id: submissionId } });
    if (!sent) throw new NotFound();
    await tx.record('evaluation.clarification-asked', { clarificationId: id, submissionId, item, due, to: [sent.personId] });
    return { id };
  },
});
