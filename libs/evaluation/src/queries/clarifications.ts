import { InstantSchema, NotFound, type Actor, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clarification, CLARIFICATION_KINDS } from '../entities/clarification';
import { instant, ReadText, textView } from './parts';

export const OwnClarifications = z
  .array(
    z.object({
      id: z.uuid(),
      caseId: z.uuid(),
      title: ReadText,
      submission: z.uuid(),
      kind: z.enum(CLARIFICATION_KINDS),
      item: z.string(),
      due: InstantSchema,
      text: ReadText,
      askedAt: InstantSchema,
      answer: ReadText.nullable(),
      answeredAt: InstantSchema.nullable(),
    }),
  )
  .meta({ id: 'OwnClarifications' });
export type OwnClarifications = z.infer<typeof OwnClarifications>;

/** What cities have asked the reader's company about its tenders, newest first. @throws NotFound for anyone but a supplier. */
export async function ownClarifications(em: EntityManager, actor: Actor): Promise<OwnClarifications> {
  if (actor.scope !== 'supplier' || actor.organisationId === null) throw new NotFound();
  const asked = await em.find(Clarification, {
    where: { supplierId: actor.organisationId },
    order: { askedAt: 'DESC', id: 'ASC' },
    take: 200,
  });
  const titles: { id: string; title: Text }[] = await em.query('SELECT id, title FROM cases."case" WHERE id = ANY($1)', [
    asked.map((a) => a.caseId),
  ]);
  return asked.map(({ id, caseId, submissionId, kind, item, due, text, askedAt, answer, answeredAt }) => ({
    id,
    caseId,
    title: textView(titles.find((t) => t.id === caseId)?.title ?? {}),
    submission: submissionId,
    kind,
    item,
    due: due.toISOString(),
    text: textView(text),
    askedAt: askedAt.toISOString(),
    answer: answer && textView(answer),
    answeredAt: instant(answeredAt),
  }));
}
