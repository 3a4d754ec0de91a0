import { randomUUID } from 'node:crypto';
import { TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { Declaration } from '../entities/declaration';
import { lockCase } from '../lock-case';

/** Someone says whether they have ties to those who may tender (Administrative Procedure Act, sections 27 to 30). Said again when it changes; the latest counts. */
export const declareTies = defineCommand({
  name: 'cases.declareTies',
  input: z.strictObject({ caseId: z.uuid(), conflict: z.boolean(), text: TextSchema }),
  may: 'case.declare',
  async handle(tx, { caseId, conflict, text }) {
    const c = await lockCase(tx, caseId);
    await tx.em.insert(Declaration, {
      id: randomUUID(),
      caseId,
      cityId: c.cityId,
      personId: tx.actor.personId ?? '',
      conflict,
      text,
      at: tx.now,
    });
    await tx.record('cases.ties-declared', { conflict });
    return { declared: true };
  },
});
