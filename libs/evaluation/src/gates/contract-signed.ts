import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import { contractsIn } from '../award-on-record';
import type { Contract } from '../entities/contract';
import { evaluationReason } from '../reasons';

/** Pure. */
export function noneSigned(contracts: readonly Pick<Contract, 'signedAt'>[]): Reason[] {
  if (contracts.some((contract) => contract.signedAt !== null)) return [];
  return [evaluationReason(contracts.length ? 'contract-not-signed' : 'no-contract')];
}

/** A contract binds (Act 1397/2016 s. 128). Of several partners one is enough: no partner can hold up the others. */
export const contractSigned = defineGate({
  id: 'evaluation.contract-signed',
  facts: (em, c) => contractsIn(em, c.id),
  check: noneSigned,
});
