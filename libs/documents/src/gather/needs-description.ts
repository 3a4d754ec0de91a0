import { NotFound } from '@app/kernel';
import { factsOfNeed, needView } from '@app/needs';
import { assessRegime, helsinkiDay } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { definePaper } from '../paper';
import { needsDescription, type NeedsDescriptionData, type TieDeclaration } from '../templates';

/** The need as it was approved. It becomes public with the consultation that rests on it. */
export const needsDescriptionPaper = definePaper({
  definition: needsDescription,
  on: 'needs.approved',
  mark: 'TK',
  published: 'dialogue.consultation-published',
  writtenIn: ({ need }: NeedsDescriptionData) => [need.problem],
  async gather(em, fact, header) {
    if (!fact.caseId) throw new NotFound();
    const { content: need, reviews } = await needView(em, fact.caseId);
    const parts = need.valueParts;
    const assessed = assessRegime({ ...factsOfNeed(need), date: helsinkiDay(fact.at) });
    return {
      ...header,
      need,
      assessment: {
        because: assessed.because,
        ...(parts.length > 0 && { estimatedCents: parts.reduce((sum, part) => sum + part.cents, 0) }),
      },
      reviews,
      declarations: await declarationsOf(em, fact.caseId),
    };
  },
});

/** What each member of the team has said last of their interests, in the order in which they said it. */
async function declarationsOf(em: EntityManager, caseId: string): Promise<TieDeclaration[]> {
  const rows: (Omit<TieDeclaration, 'at'> & { at: Date })[] = await em.query(
    `SELECT at, by, conflict, text FROM (
       SELECT DISTINCT ON (d.person_id) d.at, p.name AS by, d.conflict, d.text
         FROM cases.declaration d JOIN identity.person p ON p.id = d.person_id WHERE d.case_id = $1 ORDER BY d.person_id, d.at DESC) latest
      ORDER BY at`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
