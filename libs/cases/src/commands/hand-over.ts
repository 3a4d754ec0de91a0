import { NotFound, refuseIfAny, type Role } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { TeamMember } from '../entities/team-member';
import { lockCase } from '../lock-case';
import { saveCase } from '../move';
import { casesReason } from '../reasons';

/** Hands the responsibility for a case over to a colleague, who joins the team if they were not in it. */
export const handOverCase = defineCommand({
  name: 'cases.handOver',
  input: z.strictObject({ caseId: z.uuid(), to: z.uuid() }),
  may: 'case.hand-over',
  async handle(tx, { caseId, to }) {
    const c = await lockCase(tx, caseId);
    const [person]: { organisation_id: string; roles: Role[] }[] = await tx.em.query(
      'SELECT organisation_id, roles FROM identity.person WHERE id = $1 AND active',
      [to],
    );
    if (!person) throw new NotFound();
    refuseIfAny(person.organisation_id === c.cityId ? [] : [casesReason('not-of-this-city')]);
    const from = c.ownerId;
    c.ownerId = to;
    await saveCase(tx, c);
    await tx.em
      .createQueryBuilder()
      .insert()
      .into(TeamMember)
      .values({ caseId, personId: to, cityId: c.cityId, role: person.roles[0] ?? 'officer', joinedAt: tx.now })
      .orIgnore()
      .execute();
    await tx.record('cases.handed-over', { from, to });
    return { ownerId: to };
  },
});
