import { Refusal, RoleSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { casesReason } from '../reasons';
import { joinTeam, rolesOfColleague } from '../team';

/** Takes a person of the city into the team, with one of their roles: it decides who must declare ties, and who hears of what. */
export const addMember = defineCommand({
  name: 'cases.addMember',
  input: z.strictObject({ caseId: z.uuid(), personId: z.uuid(), role: RoleSchema }),
  may: 'case.team',
  async handle(tx, { caseId, personId, role }) {
    const c = await lockCase(tx, caseId);
    const roles = await rolesOfColleague(tx, c.cityId, personId);
    if (roles === undefined) throw new Refusal([casesReason('not-a-colleague')]);
    if (!roles.includes(role)) throw new Refusal([casesReason('role-not-held')]);
    await joinTeam(tx, c, { personId, role });
    await tx.record('cases.member-added', { personId, role });
    return { added: true };
  },
});
