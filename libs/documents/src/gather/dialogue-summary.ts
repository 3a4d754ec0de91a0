import { Case } from '@app/cases';
import { consultationView, publicConsultation } from '@app/dialogue';
import { NotFound } from '@app/kernel';
import { definePaper } from '../paper';
import { dialogueSummary, type DialogueSummaryData } from '../templates';

/** What the market said, as it was told to everyone. */
export const dialogueSummaryPaper = definePaper({
  definition: dialogueSummary,
  on: 'dialogue.summary-published',
  mark: 'MV',
  published: 'at once',
  writtenIn: ({ consultation }: DialogueSummaryData) => [consultation.summary],
  async gather(em, fact, header) {
    if (!fact.caseId) throw new NotFound();
    const { content, answersDue } = await consultationView(em, fact.caseId);
    const [answers]: { count: number; late: number }[] = await em.query(
      `SELECT count(*)::int AS count, count(*) FILTER (WHERE late)::int AS late FROM dialogue.market_answer WHERE case_id = $1 AND sent_at IS NOT NULL`,
      [fact.caseId],
    );
    const c = await em.findOneByOrFail(Case, { id: fact.caseId });
    return {
      ...header,
      // The deadline may have been moved since the text was written.
      consultation: { ...content, answersDue: answersDue?.toISOString() ?? null },
      answers: answers ?? { count: 0, late: 0 },
      meetings: (await publicConsultation(em, fact.caseId))?.meetings ?? [],
      ...(c.procedureGrounds && { procedureGround: c.procedureGrounds }),
    };
  },
});
