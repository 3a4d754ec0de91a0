import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { beginActOnTenders } from '../evaluation-act';
import { evaluationReason } from '../reasons';
import { seatsOf, sittingIn } from '../seats';

/** The clock reminds those of the panel whose points are missing; nobody who has sent them, or is shut out. */
export const remindScores = defineCommand({
  name: 'evaluation.remindScores',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.uuid() }),
  may: 'score.remind',
  async handle(tx, { caseId, roundId }) {
    await beginActOnTenders(tx, caseId, roundId);
    const missing = sittingIn(await seatsOf(tx.em, roundId)).filter((s) => s.submittedAt === null);
    refuseIfAny(missing.length ? [] : [evaluationReason('nobody-to-remind')]);
    await tx.record('evaluation.reminder-due', { roundId, missing: missing.map((s) => s.personId) });
    return { reminded: missing.length };
  },
});
