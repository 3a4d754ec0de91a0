import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { TeamMember } from '../entities/team-member';
import { lockCase } from '../lock-case';
import { casesReason } from '../reasons';

/** A member says whether they have ties to those who may tender (Administrative Procedure Act sections 27 to 30). May be said again when it changes. */
export const declareTies = defineCommand({
  name: 'cases.declareTies',
  input: z.strictObject({ caseId: z.uuid(), conflict: z.boolean(), text: TextSchema }),
  may: 'case.declare',
  async handle(tx, { caseId, conflict, text }) {
    await lockCase(tx, caseId);
    const { affected } = await tx.em.update(
      TeamMember,
      { caseId, personId: tx.actor.personId ?? '' },
      { conflict, declaration: text, declaredAt: tx.now },
    );
    refuseIfAny(affected === 1 ? [] : [casesReason('not-in-team')]);
    await tx.record('cases.ties-declared', { conflict });
    return { declared: true };
  },
});
