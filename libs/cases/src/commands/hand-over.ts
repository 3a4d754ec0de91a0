import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { saveCase } from '../moves';
import { casesReason } from '../reasons';
import { joinTeam, rolesOfColleague } from '../team';

/** Hands the responsibility for a case over to a colleague, who joins the team if they were not in it. */
export const handOverCase = defineCommand({
  name: 'cases.handOver',
  input: z.strictObject({ caseId: z.uuid(), to: z.uuid() }),
  may: 'case.hand-over',
  async handle(tx, { caseId, to }) {
    const c = await lockCase(tx, caseId);
    const roles = await rolesOfColleague(tx, c.cityId, to);
    refuseIfAny(roles === undefined ? [casesReason('not-a-colleague')] : []);
    const from = c.ownerId;
    await saveCase(tx, c, { ownerId: to });
    await joinTeam(tx, c, { personId: to, role: roles?.[0] ?? 'officer' });
    await tx.record('cases.handed-over', { from, to });
    return { ownerId: to };
  },
});
