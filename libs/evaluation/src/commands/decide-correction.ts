import { lockCase } from '@app/cases';
import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { afterAward } from '../after-award';
import { refuseOutsideTender, stopWaiting } from '../award-on-record';
import { Correction } from '../entities/correction';
import { evaluationReason } from '../reasons';

/** The one who decided the award answers a demand for correction. Accepted, the award is proposed and decided again before any contract. */
export const decideCorrection = defineCommand({
  name: 'evaluation.decideCorrection',
  input: z.strictObject({ caseId: z.uuid(), correctionId: z.uuid(), accepted: z.boolean(), text: TextSchema }),
  may: 'correction.decide',
  async handle(tx, { caseId, correctionId, accepted, text }) {
    const c = await lockCase(tx, caseId);
    const correction = await tx.em.findOne(Correction, { where: { id: correctionId, caseId } });
    if (!correction) throw new NotFound();
    refuseOutsideTender(c);
    const { signedAt } = await afterAward(tx.em, caseId);
    refuseIfAny([
      ...(correction.accepted === null ? [] : [evaluationReason('correction-decided')]),
      ...(accepted && signedAt !== null ? [evaluationReason('contract-signed')] : []),
    ]);
    await tx.em.save(Object.assign(correction, { accepted, decision: text, decidedBy: tx.actor.personId, decidedAt: tx.now }));
    if (accepted) await stopWaiting(tx, caseId);
    await tx.record('evaluation.correction-decided', { correctionId, accepted });
    return { accepted };
  },
});
