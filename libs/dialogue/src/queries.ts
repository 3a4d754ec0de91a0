import { NotFound, TextSchema, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Conclusions } from './entities/conclusions';
import { Consultation, ConsultationContent, DeadlineMove, type Invitation } from './entities/consultation';
import { AnswerItem } from './entities/market-answer';
import { ToldMeeting } from './entities/summary';

const dates = {
  deadlineMoves: z.array(DeadlineMove),
  publishedAt: z.date().nullable(),
  answersDue: z.date().nullable(),
  endedAt: z.date().nullable(),
  summaryAt: z.date().nullable(),
};

export const ConsultationView = z.object({ version: z.int(), content: ConsultationContent, ...dates }).meta({ id: 'ConsultationView' });
export type ConsultationView = z.infer<typeof ConsultationView>;

/** The consultation as its city prepares it; an empty draft of version 0 where nothing is written. */
export async function consultationView(em: EntityManager, caseId: string): Promise<ConsultationView> {
  const found = await em.findOne(Consultation, { where: { caseId } });
  const concluded = await em.findOne(Conclusions, { where: { caseId } });
  return {
    version: found?.version ?? 0,
    content: { ...ConsultationContent.parse({}), ...found?.content, ...concluded?.content },
    deadlineMoves: [...(found?.deadlineMoves ?? [])],
    publishedAt: found?.publishedAt ?? null,
    answersDue: found?.answersDue ?? null,
    endedAt: found?.endedAt ?? null,
    summaryAt: found?.summaryAt ?? null,
  };
}

const SentAnswer = z.object({
  id: z.uuid(),
  supplierId: z.uuid(),
  supplier: TextSchema,
  sentAt: z.date(),
  late: z.boolean(),
  items: z.array(AnswerItem),
});
export const AnswersGrid = z
  .object({ questions: z.array(z.object({ id: z.string(), text: TextSchema })), answers: z.array(SentAnswer) })
  .meta({ id: 'AnswersGrid' });
export type AnswersGrid = z.infer<typeof AnswersGrid>;

/** Answers beside one another: questions down, suppliers across; late ones marked (D2). */
export async function answersGrid(em: EntityManager, caseId: string): Promise<AnswersGrid> {
  const consultation = await em.findOne(Consultation, { where: { caseId } });
  if (!consultation) return { questions: [], answers: [] };
  const answers: AnswersGrid['answers'] = await em.query(
    `SELECT a.id, a.supplier_id AS "supplierId", o.name AS supplier, a.sent_at AS "sentAt", a.late, a.items
       FROM dialogue.market_answer a JOIN identity.organisation o ON o.id = a.supplier_id
      WHERE a.case_id = $1 AND a.sent_at IS NOT NULL ORDER BY a.sent_at`,
    [caseId],
  );
  return { questions: consultation.content.questions, answers };
}

/** What anyone may read of a published consultation. Findings and the summary only once they are out. */
export const PublicConsultation = z
  .object({
    caseId: z.uuid(),
    number: z.string(),
    title: TextSchema,
    city: TextSchema,
    text: TextSchema,
    questions: z.array(z.object({ id: z.string(), text: TextSchema })),
    publishedAt: z.date(),
    answersDue: z.date().nullable(),
    deadlineMoves: z.array(DeadlineMove),
    summary: TextSchema.nullable(),
    summaryAt: z.date().nullable(),
    findings: z.array(z.object({ id: z.string(), text: TextSchema })),
    meetings: z.array(ToldMeeting),
  })
  .meta({ id: 'PublicConsultation' });
export type PublicConsultation = z.infer<typeof PublicConsultation>;

interface PublicRow {
  case_id: string;
  number: string;
  title: Text;
  city: Text;
  content: Invitation;
  published_at: Date;
  answers_due: Date | null;
  deadline_moves: DeadlineMove[];
  summary: Text | null;
  summary_at: Date | null;
  findings: { id: string; text: Text }[] | null;
  meetings: ToldMeeting[] | null;
}
const PUBLIC = `SELECT k.case_id, c.number, c.title, o.name AS city, k.content, k.published_at, k.answers_due, k.deadline_moves,
    s.text AS summary, s.published_at AS summary_at, s.findings, s.meetings
  FROM dialogue.consultation k LEFT JOIN dialogue.summary s ON s.case_id = k.case_id
  JOIN cases."case" c ON c.id = k.case_id JOIN identity.organisation o ON o.id = k.city_id WHERE k.published_at IS NOT NULL`;

const toPublic = (row: PublicRow): PublicConsultation => ({
  caseId: row.case_id,
  number: row.number,
  title: row.title,
  city: row.city,
  text: row.content.text,
  questions: row.content.questions,
  publishedAt: row.published_at,
  answersDue: row.answers_due,
  deadlineMoves: row.deadline_moves,
  summary: row.summary,
  summaryAt: row.summary_at,
  findings: row.findings ?? [],
  meetings: row.meetings ?? [],
});

export async function publicConsultation(em: EntityManager, caseId: string): Promise<PublicConsultation | undefined> {
  const [row]: PublicRow[] = await em.query(`${PUBLIC} AND k.case_id = $1`, [caseId]);
  return row && toPublic(row);
}

/** Consultations that still wait for answers, the nearest deadline first. */
export async function openConsultations(em: EntityManager): Promise<PublicConsultation[]> {
  const rows: PublicRow[] = await em.query(
    `${PUBLIC} AND k.summary_at IS NULL AND c.status = 'running' ORDER BY k.answers_due NULLS LAST LIMIT 100`,
  );
  return rows.map(toPublic);
}

export const OwnAnswer = z
  .object({
    consultation: PublicConsultation,
    answer: z.object({ id: z.uuid(), items: z.array(AnswerItem), sentAt: z.date().nullable(), late: z.boolean() }).nullable(),
  })
  .meta({ id: 'OwnAnswer' });
export type OwnAnswer = z.infer<typeof OwnAnswer>;

/** A consultation and the asking supplier's own answer, draft or sent. */
export async function ownAnswer(em: EntityManager, caseId: string): Promise<OwnAnswer> {
  const consultation = await publicConsultation(em, caseId);
  if (!consultation) throw new NotFound();
  const [answer]: NonNullable<OwnAnswer['answer']>[] = await em.query(
    `SELECT id, items, sent_at AS "sentAt", late FROM dialogue.market_answer WHERE case_id = $1 AND supplier_id = platform.org()`,
    [caseId],
  );
  return { consultation, answer: answer ?? null };
}
