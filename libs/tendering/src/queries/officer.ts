import { Case, caseIsVisible, ReasonSchema, standingSignatures, reasonView } from '@app/cases';
import { approvedNeed } from '@app/needs';
import { organisationNames } from '@app/identity';
import { DaySchema, InstantSchema, NotFound, Refusal, TextSchema, type Actor } from '@app/kernel';
import { helsinkiDay } from '@app/rules';
import { In, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { CallContentView, emptyCall } from '../call-content';
import { callGaps } from '../call-gaps';
import { callUnlawful, noticesOf } from '../call-lawful';
import { draftAmendmentOf } from '../draft-amendment';
import { Question } from '../entities/question';
import type { Round } from '../entities/round';
import { Submission } from '../entities/submission';
import { envelopesOf } from '../envelopes';
import { heldBy } from '../held';
import { callOf, currentRound, publishedCallOf, roundsOf } from '../on-record';
import { tenderingReason } from '../reasons';
import { TenderContentView, type Envelopes } from '../tender-content';
import { AmendmentView, amendmentView, publishedAmendments, QuestionView, questionView, RoundView, roundView } from './call-parts';

export const CallView = z
  .object({
    version: z.int(),
    status: z.enum(['draft', 'published', 'cancelled']),
    content: CallContentView,
    /** What publishing still needs, by the same judges as the gates. Empty once published. */
    missing: z.array(ReasonSchema),
    /** The notices (eForms subtypes) that the draft may go out by, the one that is due first. Null once published, and where the law cannot tell. */
    notices: z.object({ due: z.string().nullable(), allowed: z.array(z.string()) }).nullable(),
    publishedAt: InstantSchema.nullable(),
    /** In force: amendments may have moved it. */
    questionsDue: InstantSchema.nullable(),
    rulesOn: DaySchema.nullable(),
    cancelledAt: InstantSchema.nullable(),
    cancelledReason: TextSchema.nullable(),
    rounds: z.array(RoundView),
    amendments: z.array(AmendmentView),
    draftAmendment: AmendmentView.nullable(),
    /** Who has confirmed the prepared amendment as it stands now. */
    amendmentSignedBy: z.array(z.object({ personId: z.uuid(), name: z.string(), at: z.date(), until: z.date(), subject: z.string() })),
  })
  .meta({ id: 'CallView' });
export type CallView = z.infer<typeof CallView>;

/** The call as the city works on it; an empty draft of version 0, with the notice that is due, where nobody has written yet. */
export async function callView(em: EntityManager, caseId: string, now: Date): Promise<CallView> {
  await caseIsVisible(em, caseId);
  const call = await callOf(em, caseId);
  const isDraft = (call?.status ?? 'draft') === 'draft';
  const c = await em.findOne(Case, { where: { id: caseId } });
  const written = call?.content ?? emptyCall();
  const facts = {
    call: written,
    need: isDraft ? await approvedNeed(em, caseId) : undefined,
    procedureId: c?.procedureId ?? null,
    today: helsinkiDay(now),
  };
  const notices = noticesOf(facts);
  const content = call || !notices?.due ? written : { ...written, notice: notices.due };
  const draft = call && (await draftAmendmentOf(em, call.id));
  return {
    version: call?.version ?? 0,
    status: call?.status ?? 'draft',
    content,
    missing: isDraft ? [...callGaps(content, now), ...callUnlawful({ ...facts, call: content })].map(reasonView) : [],
    notices: notices ? { due: notices.due, allowed: [...notices.allowed] } : null,
    publishedAt: call?.publishedAt?.toISOString() ?? null,
    questionsDue: call?.questionsDue?.toISOString() ?? null,
    rulesOn: call?.rulesOn ?? null,
    cancelledAt: call?.cancelledAt?.toISOString() ?? null,
    cancelledReason: call?.cancelledReason ? { ...call.cancelledReason } : null,
    rounds: (await roundsOf(em, caseId)).map(roundView),
    amendments: call ? (await publishedAmendments(em, call.id)).map(amendmentView) : [],
    draftAmendment: draft ? amendmentView(draft) : null,
    amendmentSignedBy: draft && c ? await amendmentSigners(em, c) : [],
  };
}

async function amendmentSigners(em: EntityManager, c: Case): Promise<CallView['amendmentSignedBy']> {
  const standing = await standingSignatures(em, c);
  return standing
    .filter(({ act }) => act === 'tendering.amendCall')
    .map(({ personId, name, at, until, subject }) => ({ personId, name, at, until, subject }));
}

export const QuestionsView = z
  .object({ items: z.array(QuestionView), unanswered: z.int(), unpublished: z.int() })
  .meta({ id: 'CallQuestions' });
export type QuestionsView = z.infer<typeof QuestionsView>;

/** Every question of the call, for those who answer them: without who asked. */
export async function questionsView(em: EntityManager, caseId: string, actor: Actor): Promise<QuestionsView> {
  refuseOutsideCity(actor);
  await caseIsVisible(em, caseId);
  const questions = await em.find(Question, { where: { caseId }, order: { askedAt: 'ASC', id: 'ASC' } });
  return {
    items: questions.map(questionView),
    unanswered: questions.filter((q) => q.answer === null).length,
    unpublished: questions.filter((q) => q.answer !== null && q.releasedAt === null).length,
  };
}

const OpenedTender = z.object({
  id: z.uuid(),
  supplierId: z.uuid(),
  supplier: TextSchema,
  status: z.enum(['submitted', 'withdrawn', 'late']),
  receivedAt: InstantSchema,
  replaces: z.uuid().nullable(),
  /** Never confirmed after a material amendment: stays closed and takes no part. */
  held: z.boolean(),
  language: z.enum(['fi', 'sv', 'en']).nullable(),
  /** Null where it is not to be opened. Prices stay away until quality is final. */
  content: TenderContentView.nullable(),
  pricesOpen: z.boolean(),
});
export const OpenedTendersView = z
  .object({ rounds: z.array(z.object({ round: RoundView, openedBy: z.array(z.uuid()), tenders: z.array(OpenedTender) })) })
  .meta({ id: 'OpenedTenders' });
export type OpenedTendersView = z.infer<typeof OpenedTendersView>;

/** What was opened, for the city. @throws Refusal 409 before any opening: not even a number is told. */
export async function tendersView(em: EntityManager, caseId: string, actor: Actor): Promise<OpenedTendersView> {
  refuseOutsideCity(actor);
  await caseIsVisible(em, caseId);
  const call = await publishedCallOf(em, caseId);
  const rounds = await roundsOf(em, caseId);
  const opened = rounds.filter((r) => r.openedAt !== null);
  const deadline = currentRound(rounds)?.deadline;
  if (opened.length === 0 && deadline !== undefined)
    throw new Refusal([tenderingReason('not-opened', { deadline: deadline.toISOString() })]);
  const amendments = await publishedAmendments(em, call.id);
  const submissions = await em.find(Submission, {
    where: { roundId: In(opened.map((r) => r.id)) },
    order: { receivedAt: 'ASC', id: 'ASC' },
  });
  const names = await organisationNames(
    em,
    submissions.map((s) => s.supplierId),
  );
  const parts = await envelopesOf(
    em,
    submissions.map((s) => s.id),
  );
  const tenderOf = (s: Submission, round: Round): z.infer<typeof OpenedTender> => ({
    id: s.id,
    supplierId: s.supplierId,
    supplier: { ...names.get(s.supplierId) },
    status: s.status === 'draft' ? 'submitted' : s.status,
    receivedAt: s.receivedAt?.toISOString() ?? '',
    replaces: s.replaces,
    held: s.status === 'submitted' && heldBy(s, amendments).length > 0,
    language: s.language,
    content: openedContent(parts.get(s.id), s),
    pricesOpen: round.pricesOpenedAt !== null,
  });
  return {
    rounds: opened.map((round) => ({
      round: roundView(round),
      openedBy: round.openedBy ?? [],
      tenders: submissions.filter((s) => s.roundId === round.id).map((s) => tenderOf(s, round)),
    })),
  };
}

/** The parts that row-level security opens. Nothing at all of a withdrawn, late or held one. */
function openedContent(
  { quality, suitability, price }: Partial<Envelopes> = {},
  { language }: Submission,
): z.infer<typeof TenderContentView> | null {
  if (!quality || !suitability) return null;
  return { ...quality, ...suitability, prices: price?.prices ?? {}, ...(language !== null && { language }) };
}

/** Experts see tenders through the evaluation, without names where quality is judged so; this page is the city's own. */
function refuseOutsideCity(actor: Actor): void {
  if (actor.scope !== 'city') throw new NotFound();
}
