import { NotFound, refuseIfAny, type Actor } from '@app/kernel';
import { IsNull, type EntityManager } from 'typeorm';
import { PanelMember } from './entities/panel-member';
import { evaluationReason } from './reasons';

/** Everyone who sits, or sat, in a round's panel: the chair first, then as they were invited. */
export const seatsOf = (em: EntityManager, roundId: string): Promise<PanelMember[]> =>
  em.find(PanelMember, { where: { roundId }, order: { role: 'ASC', invitedAt: 'ASC', personId: 'ASC' } });

/** Those whose points count or are still to come. */
export const sittingIn = (seats: readonly PanelMember[]): PanelMember[] =>
  seats.filter((s) => s.replacedBy === null && s.conflict !== true);

/** The chair of a round; undefined where there is none who may act. */
export async function chairOf(em: EntityManager, roundId: string): Promise<PanelMember | undefined> {
  const chair = await em.findOne(PanelMember, { where: { roundId, role: 'chair', replacedBy: IsNull() } });
  return chair?.mayScore() ? chair : undefined;
}

/** The actor's own seat. @throws NotFound for those who were never asked, Refusal 409 where another sits there now. */
export async function ownSeat(em: EntityManager, roundId: string, actor: Actor): Promise<PanelMember> {
  const seat = actor.personId === null ? null : await em.findOne(PanelMember, { where: { roundId, personId: actor.personId } });
  if (!seat) throw new NotFound();
  if (seat.replacedBy !== null) refuseIfAny([evaluationReason('was-replaced')]);
  return seat;
}

/** @throws Refusal 409 while no declaration was given, and for good where it told of a tie (Act 434/2003 sections 27 to 30). */
export function refuseShutOut(seat: PanelMember): void {
  if (seat.declaredAt === null) refuseIfAny([evaluationReason('declare-first')]);
  if (!seat.mayScore()) refuseIfAny([evaluationReason('has-conflict')]);
}
