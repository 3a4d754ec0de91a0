import { randomUUID } from 'node:crypto';
import { LocalIdSchema, refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { MeasuredValue } from '../entities/measured-value';
import { beginActOnTenders } from '../evaluation-act';
import { evaluationReason } from '../reasons';
import { tenderIn } from '../tender-for-act';

/** The city writes down what it measured for a `measured` criterion, in the criterion's unit. May be corrected until quality is final. */
export const recordMeasured = defineCommand({
  name: 'evaluation.recordMeasured',
  input: z.strictObject({
    caseId: z.uuid(),
    roundId: z.string().max(80),
    submission: z.uuid(),
    criterion: LocalIdSchema,
    value: z.number().min(-1_000_000_000).max(1_000_000_000),
  }),
  may: 'value.measure',
  async handle(tx, { caseId, roundId, submission, criterion, value }) {
    const { c, round } = await beginActOnTenders(tx, caseId, roundId);
    await tenderIn(tx, round.id, submission);
    const isMeasured = round.criteria.some((asked) => asked.id === criterion && asked.kind === 'measured');
    refuseIfAny(isMeasured ? [] : [evaluationReason('not-measured-criterion')], 422);
    await tx.em.upsert(
      MeasuredValue,
      {
        id: randomUUID(),
        cityId: c.cityId,
        caseId,
        roundId: round.id,
        submissionId: submission,
        criterion,
        value,
        measuredBy: tx.actor.personId ?? '',
        measuredAt: tx.now,
      },
      ['roundId', 'submissionId', 'criterion'],
    );
    await tx.record('evaluation.value-measured', { roundId: round.id, submissionId: submission, criterion, value });
    return { recorded: true };
  },
});
