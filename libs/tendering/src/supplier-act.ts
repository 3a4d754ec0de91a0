import { lockCaseShared, type Case } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { Call } from './entities/call';
import { publishedCallOf, refuseCancelled, supplierOf } from './on-record';
import { tenderingReason } from './reasons';

export interface SupplierAct {
  readonly c: Case;
  readonly call: Call;
  readonly supplierId: string;
  readonly personId: string;
}

/**
 * Begins a supplier's act on a published call: takes the case beside other suppliers (an amendment waits for them, and
 * they for it), then reads the clock. The fact is recorded without the city: nobody there may learn from the ledger
 * that a tender exists, or who asked a question (2014/24/EU annex IV (b)).
 */
export async function beginSupplierAct(tx: Tx, caseId: string): Promise<SupplierAct> {
  const who = supplierOf(tx);
  const c = await lockCaseShared(tx, caseId);
  tx.about({ cityId: undefined });
  const call = await publishedCallOf(tx.em, caseId);
  refuseCancelled(call);
  if (c.status !== 'running') refuseIfAny([tenderingReason('call-not-open')]);
  return { c, call, ...who };
}
