import type { Role } from '@app/kernel';
import type { EntityManager } from 'typeorm';

// Who is concerned. Read by the worker, which sees every row; each answers person ids.

const ids = async (em: EntityManager, sql: string, params: readonly unknown[]): Promise<string[]> => {
  const rows: { id: string }[] = await em.query(sql, [...params]);
  return rows.map((r) => r.id);
};

/** Members of the case's team who hold one of these roles. */
export const teamWith = (em: EntityManager, caseId: string, roles: readonly Role[]): Promise<string[]> =>
  ids(
    em,
    `SELECT DISTINCT p.id FROM cases.team_member t JOIN identity.person p ON p.id = t.person_id
      WHERE t.case_id = $1 AND p.active AND p.roles && $2::text[]`,
    [caseId, roles],
  );

/** Suppliers' people who have acted in the case: answered, asked, drafted or submitted. What one learns, all learn. */
export const suppliersPeople = (em: EntityManager, caseId: string): Promise<string[]> =>
  ids(
    em,
    `SELECT DISTINCT p.id FROM platform.ledger l JOIN identity.person p ON p.id = l.actor_id JOIN identity.organisation o ON o.id = p.organisation_id
      WHERE l.case_id = $1 AND o.kind = 'supplier' AND p.active`,
    [caseId],
  );

/** Those who sent these submissions. */
export const sendersOf = (em: EntityManager, submissionIds: readonly string[]): Promise<string[]> =>
  ids(em, `SELECT DISTINCT person_id AS id FROM tendering.submission WHERE id = ANY ($1)`, [submissionIds]);

/** Those who sent the tenders that stand: not withdrawn, not late. Candidates who were not selected know it since the selection. */
export const tenderersOf = (em: EntityManager, caseId: string): Promise<string[]> =>
  ids(
    em,
    `SELECT DISTINCT s.person_id AS id FROM tendering.submission s JOIN tendering.round r ON r.id = s.round_id
      WHERE r.case_id = $1 AND r.kind = 'tenders' AND s.status = 'submitted'`,
    [caseId],
  );

/** Those who sent what stands in a round that is not opened yet. */
export const sealedSendersOf = (em: EntityManager, caseId: string): Promise<string[]> =>
  ids(
    em,
    `SELECT DISTINCT s.person_id AS id FROM tendering.submission s JOIN tendering.round r ON r.id = s.round_id
      WHERE r.case_id = $1 AND r.opened_at IS NULL AND s.status = 'submitted'`,
    [caseId],
  );

/** Those who sent the tenders that won. */
export const winnersOf = (em: EntityManager, caseId: string): Promise<string[]> =>
  ids(
    em,
    `SELECT DISTINCT s.person_id AS id FROM evaluation.award a JOIN tendering.submission s ON s.id = ANY (a.winners) WHERE a.case_id = $1`,
    [caseId],
  );

/** Who demanded a correction. */
export const demanderOf = (em: EntityManager, correctionId: string): Promise<string[]> =>
  ids(em, 'SELECT asked_by AS id FROM evaluation.correction WHERE id = $1', [correctionId]);

/** The supplier's people who stand behind the contract. */
export const contractPartners = (em: EntityManager, caseId: string): Promise<string[]> =>
  ids(
    em,
    `SELECT DISTINCT s.person_id AS id FROM evaluation.contract c JOIN tendering.submission s ON s.supplier_id = c.supplier_id
       JOIN tendering.round r ON r.id = s.round_id AND r.case_id = c.case_id WHERE c.case_id = $1 AND s.status = 'submitted'`,
    [caseId],
  );

/** Everyone in the network who holds a role, whatever the case. */
export const everyoneWith = (em: EntityManager, role: Role): Promise<string[]> =>
  ids(em, `SELECT id FROM identity.person WHERE active AND $1 = ANY(roles)`, [role]);
