import { organisationNames } from '@app/identity';
import type { Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { roundById } from './round-on-table';
import type { Ranking } from './scoring';

/** Points of one criterion with the panel's reason; computed criteria have none. */
export interface CriterionPoints {
  readonly criterion: string;
  readonly points: number;
  readonly reason: Text | null;
}

interface Tenderer {
  readonly submission: string;
  readonly supplierId: string;
  readonly supplier: Text;
}

/** A tender in the comparison. */
export interface ComparedTender extends Tenderer {
  readonly rank: number;
  readonly points: number;
  readonly comparisonCents: number;
  readonly criteria: readonly CriterionPoints[];
}

/** `unconfirmed`: sent before a material amendment and never confirmed after it. */
export type WhyExcluded = Ranking['notRanked'][number]['why'] | 'unconfirmed';

/** A tender that took no part in the comparison, and why. */
export interface ExcludedTender extends Tenderer {
  readonly why: WhyExcluded;
  /** What was written about it; null where the reason is a fact, as with a late tender. */
  readonly text: Text | null;
}

/** What an award rests on: who was compared how, and who was left out (Act 1397/2016 s. 123). Plain JSON, kept with the decision. */
export interface Grounds {
  readonly compared: readonly ComparedTender[];
  readonly excluded: readonly ExcludedTender[];
}

interface SubmissionRow {
  readonly id: string;
  readonly supplier_id: string;
  readonly status: 'submitted' | 'withdrawn' | 'late';
  readonly suitability: Text | null;
}

interface ConsensusRow {
  readonly submission_id: string;
  readonly criterion: string;
  readonly reason: Text;
}

/** The comparison of a round with names and reasons, best first, criteria as published. For the city: it reads every opened tender of the round. */
export async function groundsOf(em: EntityManager, roundId: string, { order, notRanked }: Ranking): Promise<Grounds> {
  const { criteria } = await roundById(em, roundId);
  const submissions: SubmissionRow[] = await em.query(
    `SELECT s.id, s.supplier_id, s.status, f.text AS suitability
       FROM tendering.submission s LEFT JOIN evaluation.suitability f ON f.submission_id = s.id AND NOT f.ok
      WHERE s.round_id = $1 AND s.status <> 'draft' ORDER BY s.received_at, s.id`,
    [roundId],
  );
  const reasons: ConsensusRow[] = await em.query('SELECT submission_id, criterion, reason FROM evaluation.consensus WHERE round_id = $1', [
    roundId,
  ]);
  const names = await organisationNames(
    em,
    submissions.map((s) => s.supplier_id),
  );
  const tenderer = ({ id, supplier_id }: SubmissionRow): Tenderer => ({
    submission: id,
    supplierId: supplier_id,
    supplier: names.get(supplier_id) ?? {},
  });
  const reasonOf = (submission: string, criterion: string) =>
    reasons.find((r) => r.submission_id === submission && r.criterion === criterion)?.reason ?? null;

  return {
    compared: order.flatMap(({ submissionId, rank, points, comparisonCents, byCriterion }) =>
      submissions
        .filter((s) => s.id === submissionId)
        .map((s) => ({
          ...tenderer(s),
          rank,
          points,
          comparisonCents,
          criteria: criteria.map(({ id }) => ({ criterion: id, points: byCriterion[id] ?? 0, reason: reasonOf(submissionId, id) })),
        })),
    ),
    excluded: submissions
      .filter((s) => s.status !== 'withdrawn' && !order.some((o) => o.submissionId === s.id))
      .map((s) => {
        const why = notRanked.find((n) => n.submissionId === s.id)?.why ?? (s.status === 'late' ? 'late' : 'unconfirmed');
        return { ...tenderer(s), why, text: s.suitability };
      }),
  };
}
