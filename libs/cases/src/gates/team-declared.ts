import type { Reason } from '@app/kernel';
import { defineGate } from '../gate';
import { casesReason } from '../reasons';

interface Declared {
  readonly name: string;
  readonly isOwner: boolean;
  /** Null where nothing was declared. */
  readonly conflict: boolean | null;
}

/** Pure: who of the team has not declared, and who has a conflict. */
export function declarationProblems(team: readonly Declared[]): Reason[] {
  const names = (people: readonly Declared[]) => people.map((p) => p.name).join(', ');
  const silent = team.filter((p) => p.conflict === null);
  const tied = team.filter((p) => p.conflict === true);
  return [
    ...(team.some((p) => p.isOwner) ? [] : [casesReason('owner-missing')]),
    ...(silent.length ? [casesReason('ties-not-declared', { names: names(silent) })] : []),
    ...(tied.length ? [casesReason('member-has-conflict', { names: names(tied) })] : []),
  ];
}

/** The owner and everyone of the city's own team have declared their ties, and none has a conflict (Administrative Procedure Act, 27 §). */
export const teamDeclared = defineGate({
  id: 'cases.team-declared',
  facts: (em, c): Promise<Declared[]> =>
    em.query(
      `SELECT p.name, p.id = $2 AS "isOwner",
              (SELECT d.conflict FROM cases.declaration d WHERE d.case_id = $1 AND d.person_id = p.id ORDER BY d.at DESC LIMIT 1) AS conflict
         FROM identity.person p
        WHERE p.active AND (p.id = $2 OR p.id IN (
          SELECT m.person_id FROM cases.team_member m WHERE m.case_id = $1 AND m.role NOT IN ('expert', 'chair', 'reserve')))
        ORDER BY p.name`,
      [c.id, c.ownerId],
    ),
  check: declarationProblems,
});
