import { casesReason, lockCase, type Case } from '@app/cases';
import { NotFound, Refusal, refuseIfAny, type Reason } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { Checkpoint } from './entities/checkpoint';
import { Decision } from './entities/decision';
import { Delivery } from './entities/delivery';
import { Measurement } from './entities/measurement';
import { Pilot } from './entities/pilot';
import { pilotsReason } from './reasons';

/** The pilot of a case; null before the stage is opened, and where the reader may not see it. */
export const pilotOf = (em: EntityManager, caseId: string): Promise<Pilot | null> => em.findOne(Pilot, { where: { caseId } });

/**
 * Takes the case and its pilot for this transaction.
 * @throws NotFound for whoever is neither the city nor a partner; Refusal 409 before the stage is opened, or after the case has ended.
 */
export async function lockPilot(tx: Tx, caseId: string): Promise<{ readonly c: Case; readonly pilot: Pilot }> {
  const c = await lockCase(tx, caseId);
  const pilot = await pilotOf(tx.em, caseId);
  if (!pilot && tx.actor.scope !== 'city') throw new NotFound();
  if (!pilot) throw new Refusal([pilotsReason('not-opened')]);
  refuseIfAny(c.status === 'running' ? [] : [casesReason('case-closed')]);
  return { c, pilot };
}

/** Why nothing can be measured, reviewed or delivered now: the pilot has not started, or its report closed it. Pure. */
export const notUnderWay = ({ startedAt, reportedAt }: Pick<Pilot, 'startedAt' | 'reportedAt'>): Reason[] => [
  ...(startedAt === null ? [pilotsReason('not-started')] : []),
  ...(reportedAt === null ? [] : [pilotsReason('already-reported')]),
];

/** Every measurement that the reader may see, in the order in which they were recorded. */
export const measurementsOf = (em: EntityManager, caseId: string): Promise<Measurement[]> =>
  em.find(Measurement, { where: { caseId }, order: { seq: 'ASC' } });

/** Every checkpoint, the draft last. */
export const checkpointsOf = (em: EntityManager, caseId: string): Promise<Checkpoint[]> =>
  em.find(Checkpoint, { where: { caseId }, order: { heldAt: { direction: 'ASC', nulls: 'LAST' } } });

/** Every decision on a delivery, oldest first. */
export const deliveriesOf = (em: EntityManager, caseId: string): Promise<Delivery[]> =>
  em.find(Delivery, { where: { caseId }, order: { decidedAt: 'ASC', id: 'ASC' } });

/** What was decided or is being written; null where nobody has, and for a partner until it is decided. */
export const decisionOf = (em: EntityManager, caseId: string): Promise<Decision | null> => em.findOne(Decision, { where: { caseId } });

/** The installation's clock, as the transaction sees it. */
export async function clockOf(em: EntityManager): Promise<Date> {
  const [row]: { now: Date }[] = await em.query('SELECT platform.now() AS now');
  if (!row) throw new Error('the database has no clock');
  return row.now;
}
