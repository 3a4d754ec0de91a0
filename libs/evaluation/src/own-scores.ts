import { refuseIfAny } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { Round } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import type { PanelMember } from './entities/panel-member';
import { Score } from './entities/score';
import { beginReview } from './evaluation-act';
import { evaluationReason } from './reasons';
import type { ScoreItem } from './score-problems';
import { refuseShutOut } from './seats';

/** Begins the writing of one's own points. @throws Refusal 409 for those who are shut out or have sent theirs. */
export async function beginScoring(tx: Tx, roundId: string): Promise<{ round: Round; seat: PanelMember }> {
  const { round, seat } = await beginReview(tx, roundId);
  refuseShutOut(seat);
  if (seat.submittedAt !== null) refuseIfAny([evaluationReason('scores-sent')]);
  return { round, seat };
}

/** One expert's points of a round, as far as the reader may see them. */
export async function scoresOf(em: EntityManager, roundId: string, personId: string): Promise<ScoreItem[]> {
  const scores = await em.find(Score, { where: { roundId, personId }, order: { submissionId: 'ASC', criterion: 'ASC' } });
  return scores.map(({ submissionId, criterion, points, reason }) => ({ submission: submissionId, criterion, points, reason }));
}

/** Writes points into their places, over what stood there. The other places stay. */
export async function writeScores(tx: Tx, { cityId, caseId, roundId, personId }: PanelMember, items: readonly ScoreItem[]): Promise<void> {
  await tx.em.query(
    `INSERT INTO evaluation.score (city_id, case_id, round_id, person_id, submission_id, criterion, points, reason, saved_at)
     SELECT $1, $2, $3, $4, i.submission, i.criterion, i.points, i.reason, $6
       FROM jsonb_to_recordset($5) AS i (submission uuid, criterion text, points double precision, reason jsonb)
     ON CONFLICT ON CONSTRAINT score_once DO UPDATE SET points = excluded.points, reason = excluded.reason, saved_at = excluded.saved_at`,
    [cityId, caseId, roundId, personId, JSON.stringify(items), tx.now],
  );
}
