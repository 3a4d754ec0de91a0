import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import { contractsIn } from '../award-on-record';
import type { Contract } from '../entities/contract';
import { evaluationReason } from '../reasons';

/** Pure. */
export function signedOnes(contracts: readonly Pick<Contract, 'signedAt'>[]): Reason[] {
  return contracts.some((contract) => contract.signedAt !== null) ? [evaluationReason('contract-binds')] : [];
}

/** No contract binds yet: a procurement can be cancelled until then, and ends with the contract (Act 1397/2016 s. 125 and 128). */
export const nothingSigned = defineGate({
  id: 'evaluation.nothing-signed',
  facts: (em, c) => contractsIn(em, c.id),
  check: signedOnes,
});
