import { Refusal, type Role } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { lockCase } from '../lock-case';
import { saveCase } from '../moves';
import { casesReason } from '../reasons';
import { joinTeam, rolesOfColleague } from '../team';

/** Whoever may open a case may answer for it. */
const OWNERS: readonly Role[] = ['officer', 'need_owner'];

/** Hands the responsibility for a case over to a colleague, who joins the team if they were not in it. */
export const handOverCase = defineCommand({
  name: 'cases.handOver',
  input: z.strictObject({ caseId: z.uuid(), to: z.uuid() }),
  may: 'case.hand-over',
  async handle(tx, { caseId, to }) {
    const c = await lockCase(tx, caseId);
    const roles = await rolesOfColleague(tx, c.cityId, to);
    if (roles === undefined) throw new Refusal([casesReason('not-a-colleague')]);
    const role = roles.find((held) => OWNERS.includes(held));
    if (role === undefined) throw new Refusal([casesReason('cannot-answer-for-a-case')]);
    const from = c.ownerId;
    await saveCase(tx, c, { ownerId: to });
    await joinTeam(tx, c, { personId: to, role });
    await tx.record('cases.handed-over', { from, to });
    return { ownerId: to };
  },
});
