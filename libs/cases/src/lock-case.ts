import { NotFound } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { Case } from './entities/case';

async function locked(tx: Tx, caseId: string, mode: 'pessimistic_write' | 'pessimistic_read'): Promise<Case> {
  const found = await tx.em.findOne(Case, { where: { id: caseId }, lock: { mode } });
  if (!found) throw new NotFound();
  tx.about({ caseId: found.id, cityId: found.cityId });
  await tx.readClock();
  return found;
}

/**
 * Takes the case for this transaction: commands on one case stand in line. The clock is read again after the wait.
 * @throws NotFound where the actor may not see the case.
 */
export const lockCase = (tx: Tx, caseId: string): Promise<Case> => locked(tx, caseId, 'pessimistic_write');

/** As `lockCase`, beside others who share it: suppliers send at once, and only an officer's act waits for them. */
export const lockCaseShared = (tx: Tx, caseId: string): Promise<Case> => locked(tx, caseId, 'pessimistic_read');

/** Throws 404 unless the actor of this transaction may see the case: reads of a case's parts ask it first. */
export async function caseIsVisible(em: EntityManager, caseId: string): Promise<void> {
  const seen: unknown[] = await em.query('SELECT 1 FROM cases."case" WHERE id = $1', [caseId]);
  if (seen.length === 0) throw new NotFound();
}
