import { lockCase } from '@app/cases';
import { Refusal, refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { helsinkiDay } from '@app/rules';
import { z } from 'zod';
import { awardOf, contractsIn } from '../award-on-record';
import { evaluationReason } from '../reasons';
import { signingFrom } from '../remedies-of-award';

/** The clock notes that signing has become lawful. No right hangs on it: `signContract` looks at the calendar itself. */
export const endWaiting = defineCommand({
  name: 'evaluation.endWaiting',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'award.endWaiting',
  async handle(tx, { caseId }) {
    await lockCase(tx, caseId);
    const award = await awardOf(tx.em, caseId);
    if (award?.status !== 'notified' || award.remedies === null) throw new Refusal([evaluationReason('award-not-notified')]);
    const day = signingFrom(award.remedies);
    const signed = (await contractsIn(tx.em, caseId)).filter((contract) => contract.signedAt !== null);
    refuseIfAny([
      ...(helsinkiDay(tx.now) < day ? [evaluationReason('waiting-runs', { day })] : []),
      ...(signed.length < award.winners.length ? [] : [evaluationReason('contract-signed')]),
    ]);
    award.waitingOverAt = tx.now;
    await tx.em.save(award);
    await tx.record('evaluation.waiting-over', { day });
    return { day };
  },
});
