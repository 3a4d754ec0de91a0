import { ReasonSchema, reasonView } from '@app/cases';
import { InstantSchema, LocaleSchema, NotFound, TextSchema, type Actor, type Locale, type Text } from '@app/kernel';
import { In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Amendment } from '../entities/amendment';
import { takesFrom } from '../commands/save-tender';
import type { Call } from '../entities/call';
import { Question } from '../entities/question';
import type { Round } from '../entities/round';
import { Submission } from '../entities/submission';
import { ownContents } from '../envelopes';
import { heldBy } from '../held';
import { publishedCallOf, roundOf, roundsOf } from '../on-record';
import { LateRefusal, Receipt } from '../receipt';
import { emptyTender, TenderContentView } from '../tender-content';
import { tenderGaps } from '../tender-gaps';
import { publishedAmendments, QuestionView, questionView } from './call-parts';
import { PublicCall, publicCall } from './public';

export const OpenCall = z
  .object({
    caseId: z.uuid(),
    number: z.string(),
    title: TextSchema,
    city: TextSchema,
    languages: z.array(LocaleSchema),
    publishedAt: InstantSchema,
    questionsDue: InstantSchema.nullable(),
    deadline: InstantSchema,
    /** How far the reader's own company is. */
    own: z.enum(['none', 'draft', 'submitted', 'withdrawn', 'late']),
  })
  .meta({ id: 'OpenCall' });
export type OpenCall = z.infer<typeof OpenCall>;

interface OpenCallRow {
  readonly caseId: string;
  readonly number: string;
  readonly title: Text | null;
  readonly city: Text;
  readonly languages: Locale[];
  readonly publishedAt: Date;
  readonly questionsDue: Date | null;
  readonly deadline: Date;
  readonly own: OpenCall['own'] | null;
}

/** Calls that take submissions now, the nearest deadline first; and those in which the reader's company takes part. */
export async function openCalls(em: EntityManager): Promise<OpenCall[]> {
  const rows: OpenCallRow[] = await em.query(
    `SELECT c.id AS "caseId", c.number, call.content -> 'title' AS title, o.name AS city, call.content -> 'languages' AS languages,
            call.published_at AS "publishedAt", call.questions_due AS "questionsDue", r.deadline,
            (SELECT s.status FROM tendering.submission s WHERE s.round_id = r.id AND s.supplier_id = platform.org()
              ORDER BY s.status = 'submitted' DESC, s.saved_at DESC LIMIT 1) AS own
       FROM tendering.call call
       JOIN cases."case" c ON c.id = call.case_id
       JOIN identity.organisation o ON o.id = call.city_id
       JOIN LATERAL (SELECT x.id, x.deadline, x.invited FROM tendering.round x WHERE x.call_id = call.id AND x.status <> 'waiting'
                      ORDER BY x.position DESC LIMIT 1) r ON true
      WHERE call.status = 'published'
        AND (r.deadline > platform.now() AND (r.invited IS NULL OR platform.org() = ANY (r.invited)) OR EXISTS (
          SELECT 1 FROM tendering.submission s JOIN tendering.round any_round ON any_round.id = s.round_id
           WHERE any_round.call_id = call.id AND s.supplier_id = platform.org()))
      ORDER BY r.deadline, c.id LIMIT 200`,
  );
  return rows.map((row) => ({
    ...row,
    title: { ...row.title },
    publishedAt: row.publishedAt.toISOString(),
    questionsDue: row.questionsDue?.toISOString() ?? null,
    deadline: row.deadline.toISOString(),
    own: row.own ?? 'none',
  }));
}

const OwnSubmission = z.object({
  id: z.uuid(),
  status: z.enum(['submitted', 'withdrawn', 'late']),
  receivedAt: InstantSchema,
  withdrawnAt: InstantSchema.nullable(),
  withdrawnReason: TextSchema.nullable(),
  replaces: z.uuid().nullable(),
  /** Material amendments that wait for this tender's confirmation. */
  heldBy: z.array(z.object({ id: z.uuid(), key: z.string() })),
  content: TenderContentView,
});
export const OwnTender = z
  .object({
    roundId: z.uuid(),
    /** The round takes submissions from this company: in a later stage only from those who were selected. */
    invited: z.boolean(),
    /** Null before the draft is begun. Files are attached to it under this id. */
    draftId: z.uuid().nullable(),
    /** Of the draft; 0 begins one. */
    version: z.int(),
    /** The draft's, else the latest submission's to begin from. */
    content: TenderContentView,
    /** What sending still needs. */
    missing: z.array(ReasonSchema),
    /** Newest first. */
    submissions: z.array(OwnSubmission),
  })
  .meta({ id: 'OwnTender' });
export type OwnTender = z.infer<typeof OwnTender>;

/** The reader's own tender in one round. @throws NotFound for anyone but a supplier. */
export async function ownTender(em: EntityManager, caseId: string, roundIdOrKey: string, actor: Actor): Promise<OwnTender> {
  const call = await publishedCallOf(em, caseId);
  return tenderIn(em, call, await roundOf(em, caseId, roundIdOrKey), await publishedAmendments(em, call.id), actor);
}

async function tenderIn(em: EntityManager, call: Call, round: Round, amendments: readonly Amendment[], actor: Actor): Promise<OwnTender> {
  const own = await ownSubmissions(em, round.id, actor);
  const draft = own.find((s) => s.status === 'draft');
  const sent = own.filter((s) => s.status !== 'draft');
  const contents = await ownContents(em, own);
  const contentOf = (submission: Submission | undefined) => (submission && contents.get(submission.id)) ?? emptyTender();
  const content = contentOf(draft ?? sent[0]);
  const submissions: OwnTender['submissions'] = sent.map((s) => ({
    id: s.id,
    status: s.status === 'draft' ? 'submitted' : s.status,
    receivedAt: s.receivedAt?.toISOString() ?? '',
    withdrawnAt: s.withdrawnAt?.toISOString() ?? null,
    withdrawnReason: s.withdrawnReason && { ...s.withdrawnReason },
    replaces: s.replaces,
    heldBy: s.status === 'submitted' ? heldBy(s, amendments).map(({ id, key }) => ({ id, key })) : [],
    content: contentOf(s),
  }));
  return {
    roundId: round.id,
    invited: takesFrom(round, actor.organisationId ?? ''),
    draftId: draft?.id ?? null,
    version: draft?.version ?? 0,
    content,
    missing: tenderGaps(content, { call: call.content, round }).map(reasonView),
    submissions,
  };
}

export const SupplierCall = z
  .object({ call: PublicCall, tenders: z.array(OwnTender), ownQuestions: z.array(QuestionView) })
  .meta({ id: 'SupplierCall' });
export type SupplierCall = z.infer<typeof SupplierCall>;

/** One call with all that its own supplier has in it. @throws NotFound while it is not published. */
export async function supplierCall(em: EntityManager, caseId: string, actor: Actor): Promise<SupplierCall> {
  const shown = await publicCall(em, caseId);
  if (!shown || actor.scope !== 'supplier') throw new NotFound();
  const call = await publishedCallOf(em, caseId);
  const amendments = await publishedAmendments(em, call.id);
  const tenders: OwnTender[] = [];
  for (const round of await roundsOf(em, caseId))
    if (round.status !== 'waiting') tenders.push(await tenderIn(em, call, round, amendments, actor));
  return { call: shown, tenders, ownQuestions: await questionsOf(em, call.id) };
}

/** What the reader's own company asked, answered or not. */
async function questionsOf(em: EntityManager, callId: string): Promise<QuestionView[]> {
  const asked: { question_id: string }[] = await em.query(
    'SELECT question_id FROM tendering.question_asker WHERE supplier_id = platform.org()',
  );
  const questions = await em.find(Question, { where: { callId, id: In(asked.map((a) => a.question_id)) }, order: { askedAt: 'ASC' } });
  // An answer that is not yet published to all is not shown to the asker either.
  return questions.map((q) => questionView(q)).map((q) => (q.releasedAt === null ? { ...q, answer: null } : q));
}

export const ReceiptsView = z.object({ receipts: z.array(Receipt), refusals: z.array(LateRefusal) }).meta({ id: 'TenderReceipts' });
export type ReceiptsView = z.infer<typeof ReceiptsView>;

/** The proofs of what the reader's company sent in a round, newest first. */
export async function receiptsOf(em: EntityManager, caseId: string, roundIdOrKey: string, actor: Actor): Promise<ReceiptsView> {
  const round = await roundOf(em, caseId, roundIdOrKey);
  const own = await ownSubmissions(em, round.id, actor);
  return { receipts: own.flatMap((s) => s.receipt ?? []), refusals: own.flatMap((s) => s.refusal ?? []) };
}

async function ownSubmissions(em: EntityManager, roundId: string, actor: Actor): Promise<Submission[]> {
  if (actor.scope !== 'supplier' || actor.organisationId === null) throw new NotFound();
  return em.find(Submission, { where: { roundId, supplierId: actor.organisationId }, order: { savedAt: 'DESC', id: 'ASC' } });
}
