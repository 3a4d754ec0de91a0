import { caseIsVisible, ReasonSchema } from '@app/cases';
import { InstantSchema, LOCALES, LocaleSchema, type Text } from '@app/kernel';
import { CRITERION_KINDS, envelopesOf, FORMULAS, roundOf, type Envelopes, type OpenedSubmission, type Round } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clarification, CLARIFICATION_KINDS } from '../entities/clarification';
import { Consensus } from '../entities/consensus';
import { MeasuredValue } from '../entities/measured-value';
import type { PanelMember } from '../entities/panel-member';
import { Score } from '../entities/score';
import { Selection } from '../entities/selection';
import { Suitability } from '../entities/suitability';
import { nameLeaksIn } from '../name-leaks';
import { qualityFacts, qualityProblems } from '../quality-facts';
import { labelsOf, tendersOf } from '../round-on-table';
import { seatsOf } from '../seats';
import { AgreedView, agreedView, DifferenceView, instant, PointsView, pointsView, ReadText, SeatView, seatViews, textView } from './parts';
import { differencesIn } from './review';

const Tender = z.object({
  id: z.uuid(),
  /** The letter under which the panel knows it. */
  label: z.string(),
  supplierId: z.uuid(),
  supplier: ReadText,
  receivedAt: InstantSchema,
  language: LocaleSchema.nullable(),
  suitability: z.object({ ok: z.boolean(), text: ReadText, checkedBy: z.uuid(), checkedAt: InstantSchema }).nullable(),
  /** Declared by the tenderer, by criterion. */
  declared: z.record(z.string(), z.number()),
  /** Measured by the city, by criterion. */
  measured: z.record(z.string(), z.number()),
});
const Asked = z.object({
  id: z.uuid(),
  submission: z.uuid(),
  kind: z.enum(CLARIFICATION_KINDS),
  item: z.string(),
  due: InstantSchema,
  text: ReadText,
  askedAt: InstantSchema,
  answer: ReadText.nullable(),
  answeredAt: InstantSchema.nullable(),
});
const Sent = PointsView.extend({ by: z.uuid() });

export const EvaluationView = z
  .object({
    roundId: z.uuid(),
    key: z.string(),
    openedAt: InstantSchema.nullable(),
    finalAt: InstantSchema.nullable(),
    anonymousQuality: z.boolean(),
    criteria: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(CRITERION_KINDS),
        weight: z.number(),
        formula: z.enum(FORMULAS),
        text: ReadText,
        scaleMax: z.number().nullable(),
        minimum: z.number().nullable(),
        unit: z.string().nullable(),
      }),
    ),
    panel: z.array(
      SeatView.extend({
        invitedAt: InstantSchema,
        declaredAt: InstantSchema.nullable(),
        conflict: z.boolean().nullable(),
        text: ReadText.nullable(),
        replacedBy: z.uuid().nullable(),
      }),
    ),
    /** Empty before the opening. */
    tenders: z.array(Tender),
    clarifications: z.array(Asked),
    /** Only what has been sent, of those whose points count. */
    scores: z.array(Sent),
    differences: z.array(DifferenceView),
    consensus: z.array(AgreedView),
    /** Names that stand in texts judged without names; experts see them covered. */
    nameLeaks: z.array(z.object({ submission: z.uuid(), criterion: z.string(), text: z.string() })),
    /** Who goes on to the next round; null before it is decided, and in rounds that select nobody. */
    selection: z
      .object({
        selected: z.array(z.uuid()),
        notSelected: z.array(z.object({ submission: z.uuid(), reason: ReadText })),
        text: ReadText,
        selectedAt: InstantSchema,
      })
      .nullable(),
    /** What finalising still needs, by the same judge as its gate. */
    missing: z.array(ReasonSchema),
  })
  .meta({ id: 'Evaluation' });
export type EvaluationView = z.infer<typeof EvaluationView>;

/** The evaluation of a round as the city follows it: who has done what, and what is agreed. No draft of anyone's points. @throws NotFound. */
export async function evaluationView(em: EntityManager, caseId: string, roundIdOrKey: string): Promise<EvaluationView> {
  await caseIsVisible(em, caseId);
  const round = await roundOf(em, caseId, roundIdOrKey);
  const seats = await seatsOf(em, round.id);
  const tenders = await tendersOf(em, round);
  const texts = await qualityTexts(em, tenders);
  const asked = await em.find(Clarification, { where: { roundId: round.id }, order: { askedAt: 'ASC', id: 'ASC' } });
  const missing = round.qualityFinalAt === null ? qualityProblems(await qualityFacts(em, round)) : [];
  return {
    roundId: round.id,
    key: round.key,
    openedAt: instant(round.openedAt),
    finalAt: instant(round.qualityFinalAt),
    anonymousQuality: round.anonymousQuality,
    criteria: round.criteria.map(({ id, kind, weight, formula, text, scaleMax, minimum, unit }) => ({
      id,
      kind,
      weight,
      formula,
      text: textView(text),
      scaleMax: scaleMax ?? null,
      minimum: minimum ?? null,
      unit: unit ?? null,
    })),
    panel: await panelOf(em, seats),
    tenders: await tenderViews(em, round, tenders, texts),
    clarifications: asked.map(askedView),
    scores: await sentScores(em, round, seats),
    differences: await differencesIn(em, round),
    consensus: (await em.findBy(Consensus, { roundId: round.id })).map(agreedView),
    nameLeaks: round.anonymousQuality ? nameLeaksOf(tenders, texts) : [],
    selection: selectionView(await em.findOneBy(Selection, { roundId: round.id })),
    missing: missing.map(({ code, params, text }) => ({ code, params: { ...params }, text: { ...text } })),
  };
}

async function panelOf(em: EntityManager, seats: readonly PanelMember[]): Promise<EvaluationView['panel']> {
  const views = await seatViews(em, seats);
  return views.flatMap((view) =>
    seats
      .filter((seat) => seat.personId === view.personId)
      .map(({ invitedAt, declaredAt, conflict, text, replacedBy }) => ({
        ...view,
        invitedAt: invitedAt.toISOString(),
        declaredAt: instant(declaredAt),
        conflict,
        text: text && textView(text),
        replacedBy,
      })),
  );
}

const selectionView = (made: Selection | null): EvaluationView['selection'] =>
  made && {
    selected: [...made.selected],
    notSelected: made.notSelected.map(({ submission, reason }) => ({ submission, reason: textView(reason) })),
    text: textView(made.text),
    selectedAt: made.selectedAt.toISOString(),
  };

type QualityTexts = ReadonlyMap<string, Envelopes['quality']>;

async function qualityTexts(em: EntityManager, tenders: readonly OpenedSubmission[]): Promise<QualityTexts> {
  const envelopes = await envelopesOf(
    em,
    tenders.map((t) => t.id),
  );
  return new Map([...envelopes].flatMap(([id, { quality }]) => (quality ? [[id, quality] as const] : [])));
}

async function tenderViews(
  em: EntityManager,
  round: Round,
  tenders: readonly OpenedSubmission[],
  texts: QualityTexts,
): Promise<z.infer<typeof Tender>[]> {
  const labels = labelsOf(
    round.id,
    tenders.map((t) => t.id),
  );
  const suitability = await em.findBy(Suitability, { roundId: round.id });
  const measured = await em.findBy(MeasuredValue, { roundId: round.id });
  return tenders.map(({ id, supplierId, supplierName, receivedAt, language }) => {
    const judged = suitability.find((s) => s.submissionId === id);
    return {
      id,
      label: labels.get(id) ?? '',
      supplierId,
      supplier: textView(supplierName),
      receivedAt: receivedAt.toISOString(),
      language,
      suitability: judged
        ? { ok: judged.ok, text: textView(judged.text), checkedBy: judged.checkedBy, checkedAt: judged.checkedAt.toISOString() }
        : null,
      declared: { ...texts.get(id)?.values },
      measured: Object.fromEntries(measured.filter((m) => m.submissionId === id).map((m) => [m.criterion, m.value])),
    };
  });
}

const askedView = ({ id, submissionId, kind, item, due, text, askedAt, answer, answeredAt }: Clarification): z.infer<typeof Asked> => ({
  id,
  submission: submissionId,
  kind,
  item,
  due: due.toISOString(),
  text: textView(text),
  askedAt: askedAt.toISOString(),
  answer: answer && textView(answer),
  answeredAt: instant(answeredAt),
});

async function sentScores(em: EntityManager, round: Round, seats: readonly PanelMember[]): Promise<z.infer<typeof Sent>[]> {
  const counting = seats.filter((s) => s.mayScore() && s.submittedAt !== null).map((s) => s.personId);
  const scores = await em.find(Score, { where: { roundId: round.id }, order: { submissionId: 'ASC', criterion: 'ASC' } });
  return scores
    .filter((s) => counting.includes(s.personId))
    .map((s) => ({ by: s.personId, ...pointsView({ ...s, submission: s.submissionId }) }));
}

/** Each name once for each text in which it stands. */
const nameLeaksOf = (tenders: readonly OpenedSubmission[], texts: QualityTexts): EvaluationView['nameLeaks'] =>
  tenders.flatMap(({ id, supplierName }) =>
    Object.entries(texts.get(id)?.quality ?? {}).flatMap(([criterion, text]) =>
      [...namesIn(text, supplierName)].map((name) => ({ submission: id, criterion, text: name })),
    ),
  );

function namesIn(text: Text, supplierName: Text): ReadonlySet<string> {
  const names = LOCALES.flatMap((l) => supplierName[l] ?? []);
  return new Set(Object.values(text).flatMap((words) => names.flatMap((name) => nameLeaksIn(words, name))));
}
