import type { Reason } from '@app/kernel';
import type { Round } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { evaluationReason } from './reasons';
import { qualityCriteria, tendersOf } from './round-on-table';

/** How far the evaluation of a round has come: each number counts what is still to do. */
export interface QualityFacts {
  readonly isOpened: boolean;
  readonly isFinal: boolean;
  readonly scoresAwaited: number;
  readonly consensusOpen: number;
  readonly suitabilityOpen: number;
  readonly measuredOpen: number;
  readonly clarificationsAwaited: number;
}

const NOTHING_OPENED: QualityFacts = {
  isOpened: false,
  isFinal: false,
  scoresAwaited: 0,
  consensusOpen: 0,
  suitabilityOpen: 0,
  measuredOpen: 0,
  clarificationsAwaited: 0,
};

/** Counted over the tenders that take part; those found unsuitable need neither points nor measurements. */
export async function qualityFacts(em: EntityManager, round: Round | undefined): Promise<QualityFacts> {
  if (!round || round.openedAt === null) return NOTHING_OPENED;
  const tenders = (await tendersOf(em, round)).map((t) => t.id);
  const scored = qualityCriteria(round).map((c) => c.id);
  const measured = round.criteria.filter((c) => c.kind === 'measured').map((c) => c.id);
  const [counts]: Omit<QualityFacts, 'isOpened' | 'isFinal'>[] = await em.query(
    `WITH tender AS (SELECT id, s.ok FROM unnest($2::uuid[]) AS id LEFT JOIN evaluation.suitability s ON s.submission_id = id),
          judged AS (SELECT id FROM tender WHERE ok IS DISTINCT FROM false)
     SELECT (SELECT count(*)::int FROM evaluation.panel_member m
              WHERE m.round_id = $1 AND m.replaced_by IS NULL AND m.conflict IS DISTINCT FROM true AND m.submitted_at IS NULL
                AND cardinality($3::text[]) > 0) AS "scoresAwaited",
            (SELECT count(*)::int FROM judged t, unnest($3::text[]) AS c WHERE NOT EXISTS (
              SELECT 1 FROM evaluation.consensus x WHERE x.round_id = $1 AND x.submission_id = t.id AND x.criterion = c)) AS "consensusOpen",
            (SELECT count(*)::int FROM tender WHERE ok IS NULL) AS "suitabilityOpen",
            (SELECT count(*)::int FROM judged t, unnest($4::text[]) AS c WHERE NOT EXISTS (
              SELECT 1 FROM evaluation.measured_value x WHERE x.round_id = $1 AND x.submission_id = t.id AND x.criterion = c)) AS "measuredOpen",
            (SELECT count(*)::int FROM evaluation.clarification x
              WHERE x.submission_id = ANY ($2) AND x.answer IS NULL AND x.due > platform.now()) AS "clarificationsAwaited"`,
    [round.id, tenders, scored, measured],
  );
  return { ...NOTHING_OPENED, ...counts, isOpened: true, isFinal: round.qualityFinalAt !== null };
}

/** What quality still needs before it can be made final. Pure; empty = it can. */
export function qualityProblems(facts: QualityFacts): Reason[] {
  if (!facts.isOpened) return [evaluationReason('nothing-opened')];
  const { scoresAwaited, consensusOpen, suitabilityOpen, measuredOpen } = facts;
  return [
    ...(scoresAwaited > 0 ? [evaluationReason('scores-awaited', { count: scoresAwaited })] : []),
    ...(consensusOpen > 0 ? [evaluationReason('consensus-open', { count: consensusOpen })] : []),
    ...(suitabilityOpen > 0 ? [evaluationReason('suitability-open', { count: suitabilityOpen })] : []),
    ...(measuredOpen > 0 ? [evaluationReason('measured-open', { count: measuredOpen })] : []),
    ...clarificationProblems(facts),
  ];
}

/** The decision waits for what the tenderers were asked, until they answer or the time is out. */
export const clarificationProblems = ({ clarificationsAwaited }: QualityFacts): Reason[] =>
  clarificationsAwaited > 0 ? [evaluationReason('clarification-awaited', { count: clarificationsAwaited })] : [];
