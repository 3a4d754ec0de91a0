import { contractsOf, type ContractOnRecord } from '@app/evaluation';
import { Refusal } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Pilot } from './entities/pilot';
import { pilotsReason } from './reasons';

/** A contract that binds. */
export type PartnerContract = Pick<ContractOnRecord, 'supplierId' | 'valueCents' | 'committedCents'>;

/** The signed contracts of a case that the reader may see: the city all, a partner its own. */
export const signedContracts = async (em: EntityManager, caseId: string): Promise<PartnerContract[]> =>
  (await contractsOf(em, caseId)).filter((contract) => contract.signedAt !== null);

/** The suppliers with whom the pilot is made, for the city; a partner learns of itself alone. */
export const partnersNow = async (em: EntityManager, caseId: string): Promise<string[]> =>
  (await signedContracts(em, caseId)).map((contract) => contract.supplierId);

/**
 * Whose solution something is about; null where the pilot has one partner: there is nothing to tell apart.
 * Where there are several, the city names one and a partner speaks of its own.
 * @throws Refusal 422 where the name is missing or is no partner's.
 */
export function solutionOf(tx: Tx, { partners }: Pick<Pilot, 'partners'>, named: string | undefined): string | null {
  if (named !== undefined && !partners.includes(named)) throw new Refusal([pilotsReason('not-a-partner')], 422);
  if (partners.length <= 1) return null;
  const supplierId = named ?? (tx.actor.scope === 'supplier' ? tx.actor.organisationId : null);
  if (supplierId === null) throw new Refusal([pilotsReason('which-partner')], 422);
  return supplierId;
}
