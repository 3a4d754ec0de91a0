import { InstantSchema, LocaleSchema, NotFound, textIn, type Actor } from '@app/kernel';
import { Case } from '@app/cases';
import type { OpenedSubmission, Round } from '@app/tendering';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { Consensus } from '../entities/consensus';
import { PANEL_ROLES } from '../entities/panel-member';
import { Score } from '../entities/score';
import { largeDifferences } from '../large-differences';
import { scoresOf } from '../own-scores';
import { labelsOf, qualityCriteria, roundById, tendersOf } from '../round-on-table';
import { ownSeat, seatsOf } from '../seats';
import {
  AgreedView,
  agreedView,
  CriterionView,
  criterionView,
  DifferenceView,
  instant,
  PointsView,
  pointsView,
  ReadText,
  SEAT_STATES,
  seatState,
  SeatView,
  seatViews,
  textView,
} from './parts';

export const ReviewView = z
  .object({
    roundId: z.uuid(),
    caseId: z.uuid(),
    number: z.string(),
    title: ReadText,
    openedAt: InstantSchema.nullable(),
    finalAt: InstantSchema.nullable(),
    /** The tenders are told apart by letters, without names, until quality is final. */
    namesHidden: z.boolean(),
    own: z.object({
      role: z.enum(PANEL_ROLES),
      state: z.enum(SEAT_STATES),
      declaredAt: InstantSchema.nullable(),
      text: ReadText.nullable(),
      submittedAt: InstantSchema.nullable(),
    }),
    criteria: z.array(CriterionView),
    /** Whom the declaration is about. In the order of the alphabet: it says nothing of which tender is whose. */
    tenderers: z.array(ReadText),
    /** Empty until the reader has declared no ties. By their letters. */
    tenders: z.array(z.object({ id: z.uuid(), label: z.string(), supplier: ReadText.nullable(), language: LocaleSchema.nullable() })),
    /** The reader's own, sent or not. */
    scores: z.array(PointsView),
    panel: z.array(SeatView),
    /** Both empty until the reader's own points are sent. */
    consensus: z.array(AgreedView),
    differences: z.array(DifferenceView),
  })
  .meta({ id: 'Review' });
export type ReviewView = z.infer<typeof ReviewView>;

/** One round as a member of its panel sees it. @throws NotFound for those who were never asked, Refusal 409 for those replaced. */
export async function reviewOf(em: EntityManager, roundId: string, actor: Actor): Promise<ReviewView> {
  const seat = await ownSeat(em, roundId, actor);
  const round = await roundById(em, roundId);
  const c = await em.findOne(Case, { where: { id: round.caseId } });
  if (!c) throw new NotFound();
  const tenders = await tendersOf(em, round);
  const hasSent = seat.mayScore() && seat.submittedAt !== null;
  return {
    roundId,
    caseId: c.id,
    number: c.number,
    title: textView(c.title),
    openedAt: instant(round.openedAt),
    finalAt: instant(round.qualityFinalAt),
    namesHidden: namesAreHidden(round),
    own: {
      role: seat.role,
      state: seatState(seat),
      declaredAt: instant(seat.declaredAt),
      text: seat.text && textView(seat.text),
      submittedAt: instant(seat.submittedAt),
    },
    criteria: qualityCriteria(round).map(criterionView),
    tenderers: tenders
      .map((t) => textView(t.supplierName))
      .sort((a, b) => textIn(a, actor.locale).localeCompare(textIn(b, actor.locale), actor.locale)),
    tenders: seat.mayScore() ? tendersByLabel(round, tenders) : [],
    scores: (await scoresOf(em, roundId, seat.personId)).map(pointsView),
    panel: await seatViews(em, await seatsOf(em, roundId)),
    consensus: hasSent ? (await em.findBy(Consensus, { roundId })).map(agreedView) : [],
    differences: hasSent ? await differencesIn(em, round) : [],
  };
}

/** Quality is judged without names where the call says so, until it is final. */
export const namesAreHidden = (round: Pick<Round, 'anonymousQuality' | 'qualityFinalAt'>): boolean =>
  round.anonymousQuality && round.qualityFinalAt === null;

function tendersByLabel(round: Round, tenders: readonly OpenedSubmission[]): ReviewView['tenders'] {
  const labels = labelsOf(
    round.id,
    tenders.map((t) => t.id),
  );
  return tenders
    .map(({ id, supplierName, language }) => ({
      id,
      label: labels.get(id) ?? '',
      supplier: namesAreHidden(round) ? null : textView(supplierName),
      language,
    }))
    .sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
}

/** Over what has been sent, of those whose points count: row-level security shows no draft. */
export async function differencesIn(em: EntityManager, round: Round): Promise<ReturnType<typeof largeDifferences>> {
  const counting = (await seatsOf(em, round.id)).filter((s) => s.mayScore()).map((s) => s.personId);
  const sent = await em.find(Score, { where: { roundId: round.id, submittedAt: Not(IsNull()) } });
  return largeDifferences(
    sent
      .filter((s) => counting.includes(s.personId))
      .map(({ submissionId, criterion, points }) => ({ submission: submissionId, criterion, points })),
    qualityCriteria(round),
  );
}
