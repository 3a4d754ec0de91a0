import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { procedures } from '@app/rules';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { saveCase } from '../move';
import { casesReason } from '../reasons';

/** Chooses the procedure. Free until the call is published. */
export const chooseProcedure = defineCommand({
  name: 'cases.chooseProcedure',
  input: z.strictObject({ caseId: z.uuid(), procedureId: z.string().max(60) }),
  may: 'case.procedure',
  async handle(tx, { caseId, procedureId }) {
    const c = await lockCase(tx, caseId);
    refuseIfAny([
      ...(procedures.byId(procedureId) ? [] : [casesReason('unknown-procedure')]),
      ...(c.stage === 'need' || c.stage === 'dialogue' ? [] : [casesReason('procedure-fixed')]),
    ]);
    c.procedureId = procedureId;
    await saveCase(tx, c);
    await tx.record('cases.procedure-chosen', { procedureId });
    return { procedureId };
  },
});
