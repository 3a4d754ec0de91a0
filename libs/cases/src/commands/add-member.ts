import { refuseIfAny, RoleSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { casesReason } from '../reasons';
import { joinTeam, rolesOfColleague } from '../team';

/** Takes a person of the city into the team, with the role that they have in this case. */
export const addMember = defineCommand({
  name: 'cases.addMember',
  input: z.strictObject({ caseId: z.uuid(), personId: z.uuid(), role: RoleSchema }),
  may: 'case.team',
  async handle(tx, { caseId, personId, role }) {
    const c = await lockCase(tx, caseId);
    const roles = await rolesOfColleague(tx, c.cityId, personId);
    refuseIfAny(roles === undefined ? [casesReason('not-a-colleague')] : []);
    await joinTeam(tx, c, { personId, role });
    await tx.record('cases.member-added', { personId, role });
    return { added: true };
  },
});
