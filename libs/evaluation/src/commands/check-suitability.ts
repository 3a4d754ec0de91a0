import { TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Suitability } from '../entities/suitability';
import { beginActOnTender } from '../tender-for-act';

/** The city finds a tenderer suitable or not, with reasons (Act 1397/2016 sections 83 to 86). May be found again until quality is final. */
export const checkSuitability = defineCommand({
  name: 'evaluation.checkSuitability',
  input: z.strictObject({ caseId: z.uuid(), submissionId: z.uuid(), ok: z.boolean(), text: TextSchema }),
  may: 'suitability.check',
  async handle(tx, { caseId, submissionId, ok, text }) {
    const { c, round } = await beginActOnTender(tx, caseId, submissionId);
    await tx.em.upsert(
      Suitability,
      { submissionId, cityId: c.cityId, caseId, roundId: round.id, ok, text, checkedBy: tx.actor.personId ?? '', checkedAt: tx.now },
      ['submissionId'],
    );
    await tx.record('evaluation.suitability-checked', { roundId: round.id, submissionId, ok });
    return { checked: true };
  },
});
