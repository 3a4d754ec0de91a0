import { NotFound, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Stage } from '@app/rules';
import type { CaseStatus } from '../entities/case';

export interface PublicCase {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly summary: Text;
  readonly city: Text;
  readonly stage: Stage;
  readonly status: CaseStatus;
  readonly outcome: string | null;
  readonly publishedAt: Date;
  readonly procedureId: string | null;
}

const COLUMNS = `c.id, c.number, c.title, c.summary, o.name AS city, c.stage, c.status, c.outcome, c.published_at AS "publishedAt", c.procedure_id AS "procedureId"`;
const PAGE = 20;

/** Published cases for anyone, newest first. */
export async function publicCases(
  em: EntityManager,
  { q, stage, cursor }: { q?: string; stage?: string; cursor?: string },
): Promise<{ items: PublicCase[]; next: string | null }> {
  const rows: PublicCase[] = await em.query(
    `SELECT ${COLUMNS} FROM cases."case" c JOIN identity.organisation o ON o.id = c.city_id
      WHERE c.published_at IS NOT NULL AND ($1::text IS NULL OR (c.title || c.summary || o.name)::text ILIKE '%' || $1 || '%')
        AND ($2::text IS NULL OR c.stage = $2)
        AND ($3::uuid IS NULL OR (c.published_at, c.id) < (SELECT published_at, id FROM cases."case" WHERE id = $3))
      ORDER BY c.published_at DESC, c.id DESC LIMIT ${PAGE + 1}`,
    [q ? q.replace(/[\\%_]/g, '\\$&') : null, stage ?? null, cursor ?? null],
  );
  return { items: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

export async function publicCase(em: EntityManager, id: string): Promise<PublicCase> {
  const [row]: PublicCase[] = await em.query(
    `SELECT ${COLUMNS} FROM cases."case" c JOIN identity.organisation o ON o.id = c.city_id WHERE c.id = $1 AND c.published_at IS NOT NULL`,
    [id],
  );
  if (!row) throw new NotFound();
  return row;
}
