import { randomUUID } from 'node:crypto';
import { lockCaseShared } from '@app/cases';
import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { helsinkiDay } from '@app/rules';
import { z } from 'zod';
import { afterAward } from '../after-award';
import { awardOf, refuseOutsideTender } from '../award-on-record';
import { demandProblems } from '../award-problems';
import { Correction } from '../entities/correction';

/** A tenderer demands that the award be put right (Act 1397/2016 s. 132 to 135), within its days and before any contract is made. */
export const askCorrection = defineCommand({
  name: 'evaluation.askCorrection',
  input: z.strictObject({ caseId: z.uuid(), text: TextSchema }),
  may: 'correction.ask',
  async handle(tx, { caseId, text }) {
    // Beside other suppliers; a signature waits for it, and it waits for a signature.
    const c = await lockCaseShared(tx, caseId);
    const award = await awardOf(tx.em, caseId);
    const { organisationId, personId } = tx.actor;
    if (!award?.remedies || organisationId === null || personId === null) throw new NotFound();
    refuseOutsideTender(c);
    refuseIfAny(demandProblems(award.remedies, await afterAward(tx.em, caseId), helsinkiDay(tx.now)));
    const id = randomUUID();
    await tx.em.insert(Correction, {
      id,
      cityId: c.cityId,
      caseId,
      supplierId: organisationId,
      text,
      askedBy: personId,
      askedAt: tx.now,
      accepted: null,
      decision: null,
      decidedBy: null,
      decidedAt: null,
    });
    await tx.record('evaluation.correction-asked', { correctionId: id });
    return { id };
  },
});
