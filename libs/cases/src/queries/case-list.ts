import { TextSchema, type Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

export const CaseRow = z
  .object({
    id: z.uuid(),
    number: z.string(),
    title: TextSchema,
    city: TextSchema,
    stage: z.enum(['need', 'dialogue', 'tender', 'pilot', 'done']),
    status: z.enum(['running', 'stopped', 'ended']),
    outcome: z.string().nullable(),
    owner: z.string(),
    nextDue: z.date().nullable(),
    createdAt: z.date(),
  })
  .meta({ id: 'CaseRow' });
export const CaseList = z.object({ items: z.array(CaseRow), next: z.string().nullable() }).meta({ id: 'CaseList' });
export type CaseList = z.infer<typeof CaseList>;

export const CaseFilter = z.object({
  q: z.string().trim().max(200).optional(),
  stage: z.enum(['need', 'dialogue', 'tender', 'pilot', 'done']).optional(),
  mine: z.enum(['true', 'false']).optional(),
  cursor: z.uuid().optional(),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

const PAGE = 25;

/** Cases that the actor may see, newest first, a page at a time from where the last one ended. One statement. */
export async function caseList(
  em: Pick<EntityManager, 'query'>,
  { q, stage, mine, cursor }: CaseFilter,
  { scope }: Pick<Actor, 'scope'>,
): Promise<CaseList> {
  // Row security says the same; said here too, the index of one city's cases serves whoever stands in one.
  const whose = scope === 'network' ? '' : 'c.city_id = platform.org() AND';
  const rows: CaseList['items'] = await em.query(
    `SELECT c.id, c.number, c.title, o.name AS city, c.stage, c.status, c.outcome, coalesce(p.name, '') AS owner, c.created_at AS "createdAt",
            (SELECT min(d.at) FROM cases.due d WHERE d.case_id = c.id AND d.fired_at IS NULL) AS "nextDue"
       FROM cases."case" c JOIN identity.organisation o ON o.id = c.city_id LEFT JOIN identity.person p ON p.id = c.owner_id
      WHERE ${whose} ($1::text IS NULL OR c.title::text ILIKE '%' || $1 || '%' OR c.number ILIKE '%' || $1 || '%')
        AND ($2::text IS NULL OR c.stage = $2)
        AND (NOT $3 OR EXISTS (SELECT 1 FROM cases.team_member t WHERE t.case_id = c.id AND t.person_id = platform.person()))
        AND ($4::uuid IS NULL OR (c.created_at, c.id) < (SELECT created_at, id FROM cases."case" WHERE id = $4))
      ORDER BY c.created_at DESC, c.id DESC LIMIT ${PAGE + 1}`,
    [q ? q.replace(/[\\%_]/g, '\\$&') : null, stage ?? null, mine === 'true', cursor ?? null],
  );
  return { items: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}
