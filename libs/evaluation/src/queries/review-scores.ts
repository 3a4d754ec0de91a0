import { InstantSchema, NotFound, refuseIfAny, type Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { scoresOf } from '../own-scores';
import { evaluationReason } from '../reasons';
import { ownSeat, refuseShutOut, seatsOf } from '../seats';
import { instant, PointsView, pointsView } from './parts';

export const ReviewScoresView = z
  .object({ personId: z.uuid(), submittedAt: InstantSchema.nullable(), items: z.array(PointsView) })
  .meta({ id: 'ReviewScores' });
export type ReviewScoresView = z.infer<typeof ReviewScoresView>;

/** One member's points, for another: only when the reader's own are sent, and only what has been sent. @throws Refusal 409, NotFound. */
export async function reviewScores(em: EntityManager, roundId: string, personId: string, actor: Actor): Promise<ReviewScoresView> {
  const own = await ownSeat(em, roundId, actor);
  refuseShutOut(own);
  const seat = (await seatsOf(em, roundId)).find((s) => s.personId === personId);
  if (!seat) throw new NotFound();
  if (seat.personId !== own.personId) {
    if (own.submittedAt === null) refuseIfAny([evaluationReason('own-first')]);
    if (seat.submittedAt === null) refuseIfAny([evaluationReason('theirs-not-sent')]);
  }
  return { personId, submittedAt: instant(seat.submittedAt), items: (await scoresOf(em, roundId, personId)).map(pointsView) };
}
