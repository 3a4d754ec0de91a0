import { NotFound, refuseIfAny, RoleSchema, type Role } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { TeamMember } from '../entities/team-member';
import { lockCase } from '../lock-case';
import { casesReason } from '../reasons';

/** Takes a person of the city into the team, with the role that they have in this case. */
export const addMember = defineCommand({
  name: 'cases.addMember',
  input: z.strictObject({ caseId: z.uuid(), personId: z.uuid(), role: RoleSchema }),
  may: 'case.team',
  async handle(tx, { caseId, personId, role }) {
    const c = await lockCase(tx, caseId);
    const [person]: { organisation_id: string; roles: Role[] }[] = await tx.em.query(
      'SELECT organisation_id, roles FROM identity.person WHERE id = $1 AND active',
      [personId],
    );
    if (!person) throw new NotFound();
    refuseIfAny(person.organisation_id === c.cityId ? [] : [casesReason('not-of-this-city')]);
    await tx.em
      .createQueryBuilder()
      .insert()
      .into(TeamMember)
      .values({ caseId, personId, cityId: c.cityId, role, joinedAt: tx.now })
      .orUpdate(['role'], ['case_id', 'person_id'])
      .execute();
    await tx.record('cases.member-added', { personId, role });
    return { added: true };
  },
});
