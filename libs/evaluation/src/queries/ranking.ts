import { Case, caseIsVisible, standingSignatures } from '@app/cases';
import { organisationNames, personNames } from '@app/identity';
import { InstantSchema, refuseIfAny, Text3Schema, type Text } from '@app/kernel';
import { CRITERION_KINDS, FORMULAS, roundOf, Submission } from '@app/tendering';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { lotsToDraw } from '../drawn-order';
import { StoredRanking } from '../entities/stored-ranking';
import { pointsExplained } from '../points-explained';
import { evaluationReason } from '../reasons';
import { refuseUnopened } from '../round-on-table';
import { TIE_BREAKERS, type Ranking } from '../scoring';
import { ReadText, textView } from './parts';

const Tenderer = z.object({ submission: z.uuid(), supplierId: z.uuid(), supplier: ReadText });
const NotRanked = Tenderer.extend({ why: z.enum(['withdrawn', 'late', 'held', 'unsuitable', 'below_minimum']) });
type NotRanked = z.infer<typeof NotRanked>;

/** What anyone needs to compute the ranking again. Prices in cents; ends of a price scale in euro, as published. */
const Inputs = z.object({
  criteria: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(CRITERION_KINDS),
      weight: z.number(),
      formula: z.enum(FORMULAS),
      scaleMax: z.number().optional(),
      minimum: z.number().optional(),
      best: z.number().optional(),
      worst: z.number().optional(),
      priceItem: z.string().optional(),
    }),
  ),
  priceItems: z.array(z.object({ id: z.string(), quantity: z.number() })),
  submissions: z.array(
    z.object({
      id: z.uuid(),
      standing: z.enum(['valid', 'withdrawn', 'late', 'unsuitable']),
      prices: z.record(z.string(), z.int()),
      values: z.record(z.string(), z.number()),
    }),
  ),
  decimals: z.int(),
  tieBreak: z.array(z.enum(TIE_BREAKERS)),
  lot: z.array(z.uuid()),
});

export const RankingView = z
  .object({
    roundId: z.uuid(),
    computedAt: InstantSchema,
    order: z.array(
      Tenderer.extend({
        rank: z.int(),
        comparisonCents: z.int(),
        /** The sum, rounded half up: what decides. */
        points: z.number(),
        raw: z.number(),
        byCriterion: z.record(z.string(), z.number()),
        /** The arithmetic of each criterion, in three languages. */
        explained: z.array(z.object({ criterion: z.string(), how: Text3Schema })),
      }),
    ),
    notRanked: z.array(NotRanked),
    ties: z.array(z.object({ submissions: z.array(z.uuid()), asked: z.array(z.enum(TIE_BREAKERS)), open: z.array(z.uuid()) })),
    /** Those who are equal in all else and whose order the call leaves to a lot; empty where nothing is to be drawn. */
    toDraw: z.array(z.uuid()),
    /** Who has confirmed that the lot is drawn among those who are equal now. */
    lotSignedBy: z.array(z.object({ personId: z.uuid(), name: z.string(), at: z.date(), until: z.date(), subject: z.string() })),
    /** The lot as it was drawn: by SHA-256 of seed, space and submission, the smallest first. */
    lot: z
      .object({
        seed: z.string(),
        drawnBy: z.array(z.object({ personId: z.uuid(), name: z.string() })),
        drawnAt: InstantSchema,
        order: z.array(z.uuid()),
      })
      .nullable(),
    inputs: Inputs,
  })
  .meta({ id: 'Ranking' });
export type RankingView = z.infer<typeof RankingView>;

/** A round's ranking with names, its inputs and its arithmetic. @throws NotFound, Refusal 409 until quality is final. */
export async function rankingView(em: EntityManager, caseId: string, roundIdOrKey: string): Promise<RankingView> {
  await caseIsVisible(em, caseId);
  const round = await roundOf(em, caseId, roundIdOrKey);
  refuseUnopened(round);
  const stored = await em.findOne(StoredRanking, { where: { roundId: round.id } });
  if (!stored) {
    refuseIfAny([evaluationReason('quality-not-final')]);
    throw new Error('a refusal was let through');
  }
  const submissions = await em.find(Submission, { where: { roundId: round.id }, order: { receivedAt: 'ASC', id: 'ASC' } });
  const named = tendererOf(submissions, await organisationNames(em, [...new Set(submissions.map((s) => s.supplierId))]));
  const { inputs, result } = stored;
  const explained = pointsExplained(inputs, result);
  return {
    roundId: round.id,
    computedAt: stored.computedAt.toISOString(),
    order: result.order.map(({ submissionId, rank, comparisonCents, points, raw, byCriterion }) => ({
      ...named(submissionId),
      rank,
      comparisonCents,
      points,
      raw,
      byCriterion: { ...byCriterion },
      explained: [...(explained.get(submissionId) ?? [])].map(({ criterion, how }) => ({ criterion, how: { ...how } })),
    })),
    notRanked: whyNotRanked(submissions, result).map(({ id, why }) => ({ ...named(id), why })),
    ties: result.ties.map(({ submissionIds, asked, open }) => ({ submissions: [...submissionIds], asked: [...asked], open: [...open] })),
    toDraw: lotsToDraw(result),
    lotSignedBy: lotsToDraw(result).length > 0 ? await lotSigners(em, caseId, round.id) : [],
    lot: await lotOf(em, stored),
    inputs: Inputs.parse(inputs),
  };
}

async function lotOf(em: EntityManager, { lotSeed, lotDrawnBy, lotDrawnAt, inputs }: StoredRanking): Promise<RankingView['lot']> {
  if (!lotSeed || !lotDrawnBy || !lotDrawnAt) return null;
  const names = await personNames(em, lotDrawnBy);
  return {
    seed: lotSeed,
    drawnBy: lotDrawnBy.map((personId) => ({ personId, name: names.get(personId) ?? '' })),
    drawnAt: lotDrawnAt.toISOString(),
    order: [...inputs.lot],
  };
}

async function lotSigners(em: EntityManager, caseId: string, roundId: string): Promise<RankingView['lotSignedBy']> {
  const c = await em.findOneByOrFail(Case, { id: caseId });
  return (await standingSignatures(em, c))
    .filter(({ act, subject }) => act === 'evaluation.drawLot' && subject === roundId)
    .map(({ personId, name, at, until, subject }) => ({ personId, name, at, until, subject }));
}

const tendererOf = (submissions: readonly Submission[], names: ReadonlyMap<string, Text>) => (id: string) => {
  const supplierId = submissions.find((s) => s.id === id)?.supplierId ?? '';
  return { submission: id, supplierId, supplier: textView(names.get(supplierId) ?? {}) };
};

/**
 * Who came and is not in the order. The ranking itself names those who were judged; the chair, in whose transaction it may have
 * been computed, sees nothing of late and withdrawn tenders, so these are added for the city when it reads.
 */
function whyNotRanked(submissions: readonly Submission[], { order, notRanked }: Ranking): { id: string; why: NotRanked['why'] }[] {
  const ranked = order.map((o) => o.submissionId);
  return submissions
    .filter((s) => s.status !== 'draft' && !ranked.includes(s.id))
    .map(({ id, status }) => ({
      id,
      why: status === 'withdrawn' || status === 'late' ? status : (notRanked.find((n) => n.submissionId === id)?.why ?? 'held'),
    }));
}
