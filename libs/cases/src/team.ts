import type { Role } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { Case } from './entities/case';

/** Puts a person into the team of a case, or gives another role to one who is there. Experts see the case from then on. */
export async function joinTeam(tx: Tx, c: Case, { personId, role }: { readonly personId: string; readonly role: Role }): Promise<void> {
  await tx.em.query(
    `INSERT INTO cases.team_member (case_id, person_id, city_id, role, added_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (case_id, person_id) DO UPDATE SET role = excluded.role`,
    [c.id, personId, c.cityId, role, tx.now],
  );
}

/** Takes a person out of the team: an expert who has a tie, say. */
export async function leaveTeam(tx: Tx, c: Case, personId: string): Promise<void> {
  await tx.em.query(`DELETE FROM cases.team_member WHERE case_id = $1 AND person_id = $2`, [c.id, personId]);
}

/** A colleague's roles; undefined where the person is not of the city or the account is closed. */
export async function rolesOfColleague(tx: Tx, cityId: string, personId: string): Promise<Role[] | undefined> {
  const rows: { roles: Role[] }[] = await tx.em.query(
    `SELECT roles FROM identity.person WHERE id = $1 AND organisation_id = $2 AND active`,
    [personId, cityId],
  );
  return rows[0]?.roles;
}
