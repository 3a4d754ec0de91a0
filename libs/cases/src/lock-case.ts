import { NotFound, refuseIfAny } from '@app/kernel';
import type { Tx } from '@app/platform';
import { Case } from './entities/case';
import { casesReason } from './reasons';

async function lock(tx: Tx, caseId: string, mode: 'pessimistic_write' | 'pessimistic_read'): Promise<Case> {
  const found = await tx.em.findOne(Case, { where: { id: caseId }, lock: { mode } });
  if (!found) throw new NotFound();
  tx.about({ caseId: found.id, cityId: found.cityId });
  await tx.readClock();
  return found;
}

/** The case for a command that may change it: commands on one case stand in line. 404 when the actor may not see it. */
export async function lockCase(tx: Tx, caseId: string): Promise<Case> {
  const found = await lock(tx, caseId, 'pessimistic_write');
  refuseIfAny(found.status === 'running' ? [] : [casesReason('not-running')]);
  return found;
}

/** The case for a supplier's act that many may do at once; a moved deadline waits for it. The clock is read after the lock. */
export async function lockCaseShared(tx: Tx, caseId: string): Promise<Case> {
  const found = await lock(tx, caseId, 'pessimistic_read');
  refuseIfAny(found.status === 'running' ? [] : [casesReason('not-running')]);
  return found;
}

/** The case, whatever has become of it: for what may be said also afterwards. */
export const lockEndedCase = (tx: Tx, caseId: string): Promise<Case> => lock(tx, caseId, 'pessimistic_write');
