import { TextSchema } from '@app/kernel';
import { ReasonSchema, reasonView } from '@app/cases';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { emptyNeed, NeedContent } from './need-content';
import { Need, NEED_STATUSES } from './need';
import { needProblems } from './need-problems';

export const NeedView = z
  .object({
    version: z.int(),
    status: z.enum(NEED_STATUSES),
    content: NeedContent,
    /** What is missing before it can be sent. */
    missing: z.array(ReasonSchema),
    reviews: z.array(z.object({ at: z.string(), by: z.string(), decision: z.enum(['approved', 'returned']), reason: TextSchema })),
    authors: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'NeedView' });
export type NeedView = z.infer<typeof NeedView>;

/** The need of a case; an empty draft of version 0 where nobody has written yet. */
export async function needView(em: EntityManager, caseId: string): Promise<NeedView> {
  const need = await em.findOne(Need, { where: { caseId } });
  const content = need?.content ?? emptyNeed();
  const ids = [...(need?.authors ?? []), ...(need?.reviews ?? []).map((r) => r.by)];
  const people: { personId: string; name: string }[] = await em.query(
    'SELECT id AS "personId", name FROM identity.person WHERE id = ANY($1)',
    [ids],
  );
  const nameOf = (id: string) => people.find((p) => p.personId === id)?.name ?? '';
  return {
    version: need?.version ?? 0,
    status: need?.status ?? 'draft',
    content,
    missing: needProblems(content).map(reasonView),
    reviews: (need?.reviews ?? []).map((r) => ({ ...r, by: nameOf(r.by) })),
    authors: (need?.authors ?? []).map((id) => ({ personId: id, name: nameOf(id) })),
  };
}

/** The approved need for other rooms, as it stands. */
export async function approvedNeed(em: EntityManager, caseId: string): Promise<NeedContent | undefined> {
  const need = await em.findOne(Need, { where: { caseId, status: 'approved' } });
  return need?.content;
}
