import { NotFound, refuseIfAny } from '@app/kernel';
import type { Tx } from '@app/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Call } from './entities/call';
import { Round } from './entities/round';
import { tenderingReason } from './reasons';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The call of a case, draft or not; null where nobody has written one, or where the reader may not see it. */
export const callOf = (em: EntityManager, caseId: string): Promise<Call | null> => em.findOne(Call, { where: { caseId } });

/** The published call of a case. @throws NotFound while there is none. */
export async function publishedCallOf(em: EntityManager, caseId: string): Promise<Call> {
  const call = await em.findOne(Call, { where: { caseId, publishedAt: Not(IsNull()) } });
  if (!call) throw new NotFound();
  return call;
}

/** The rounds of a case, in their order. */
export const roundsOf = (em: EntityManager, caseId: string): Promise<Round[]> =>
  em.find(Round, { where: { caseId }, order: { position: 'ASC' } });

/** A round of a case by its id, or by its short id in the call. @throws NotFound. */
export async function roundOf(em: EntityManager, caseId: string, idOrKey: string): Promise<Round> {
  const round = await em.findOne(Round, { where: { caseId, ...(UUID.test(idOrKey) ? { id: idOrKey } : { key: idOrKey }) } });
  if (!round) throw new NotFound();
  return round;
}

/** The round that takes submissions or waits for its opening; undefined when all are opened. */
export const currentRound = (rounds: readonly Round[]): Round | undefined =>
  rounds.find((r) => r.openedAt === null && r.status !== 'waiting');

/** While tenders can still be written: a round takes them, or one that comes later waits. Pure. */
export const takesTenders = (rounds: readonly Pick<Round, 'status' | 'openedAt' | 'deadline'>[], now: Date): boolean =>
  rounds.some((r) => r.status === 'waiting' || (r.openedAt === null && now < r.deadline));

/** The key of a round's due moment: planning again under it moves it. */
export const deadlineKey = (roundId: string): string => `tendering.deadline.${roundId}`;

/** Who acts as a supplier. The policy table lets nobody else in. @throws NotFound for anyone else. */
export function supplierOf(tx: Tx): { supplierId: string; personId: string } {
  const { organisationId, organisationKind, personId } = tx.actor;
  if (organisationKind !== 'supplier' || organisationId === null || personId === null) throw new NotFound();
  return { supplierId: organisationId, personId };
}

/** @throws Refusal 409 where the call has been cancelled. */
export function refuseCancelled(call: Call): void {
  if (call.status !== 'published') refuseIfAny([tenderingReason('call-not-open')]);
}
