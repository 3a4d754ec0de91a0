import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { procedures } from '@app/rules';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { saveCase } from '../moves';
import { casesReason } from '../reasons';

/** Chooses the procedure. Free until the call is published. */
export const chooseProcedure = defineCommand({
  name: 'cases.chooseProcedure',
  input: z.strictObject({ caseId: z.uuid(), procedureId: z.string().max(60), grounds: TextSchema.optional() }),
  may: 'case.procedure',
  async handle(tx, { caseId, procedureId, grounds }) {
    const c = await lockCase(tx, caseId);
    const procedure = procedures.byId(procedureId);
    refuseIfAny([
      ...(procedure ? [] : [casesReason('unknown-procedure')]),
      ...(procedure?.runs === 'advice' ? [casesReason('procedure-not-run')] : []),
      ...(c.stage === 'need' || c.stage === 'dialogue' ? [] : [casesReason('procedure-fixed')]),
    ]);
    await saveCase(tx, c, { procedureId, procedureGrounds: grounds ?? null });
    await tx.record('cases.procedure-chosen', { procedureId });
    return { procedureId };
  },
});
