import { EXPERT_ROLES } from '@app/kernel';
import { defineGate } from '../gate';
import { casesReason } from '../reasons';

interface Member {
  name: string;
  declared: boolean;
  conflict: boolean | null;
}

/** Everyone in the city's team has declared their ties, and none has a conflict. Experts declare before they see a tender. */
export const teamDeclared = defineGate({
  id: 'cases.team-declared',
  facts: (em, c): Promise<Member[]> =>
    em.query(
      `SELECT p.name, t.declared_at IS NOT NULL AS declared, t.conflict FROM cases.team_member t JOIN identity.person p ON p.id = t.person_id
        WHERE t.case_id = $1 AND NOT t.role = ANY($2) ORDER BY p.name`,
      [c.id, EXPERT_ROLES],
    ),
  check(members) {
    const names = (of: readonly Member[]) => of.map((m) => m.name).join(', ');
    const silent = members.filter((m) => !m.declared);
    const tied = members.filter((m) => m.conflict === true);
    return [
      ...(silent.length > 0 ? [casesReason('ties-undeclared', { names: names(silent) })] : []),
      ...(tied.length > 0 ? [casesReason('ties-conflict', { names: names(tied) })] : []),
    ];
  },
});
