import type { Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { awardOf, contractsIn } from './award-on-record';

/** A tender that won, with its supplier. */
export interface Winner {
  readonly submission: string;
  readonly supplierId: string;
  readonly supplier: Text;
}

/** Who won, best first, by the decision that stands; empty before it, and for suppliers before they are notified. */
export async function winnersOf(em: EntityManager, caseId: string): Promise<Winner[]> {
  const award = await awardOf(em, caseId);
  const compared = award?.grounds?.compared ?? [];
  return (award?.winners ?? []).flatMap((winner) =>
    compared
      .filter((tender) => tender.submission === winner)
      .map(({ submission, supplierId, supplier }) => ({ submission, supplierId, supplier })),
  );
}

/** A contract as later rooms need it. Money in cents. */
export interface ContractOnRecord {
  readonly id: string;
  readonly supplierId: string;
  /** With options. */
  readonly valueCents: number;
  /** What the signatures alone commit the city to pay. */
  readonly committedCents: number;
  readonly text: Text;
  /** Null: prepared, and binding nobody. */
  readonly signedAt: Date | null;
}

/** The contracts that the reader may see, signed or prepared: the city all of them, a supplier its own. */
export async function contractsOf(em: EntityManager, caseId: string): Promise<ContractOnRecord[]> {
  const contracts = await contractsIn(em, caseId);
  return contracts.map(({ id, supplierId, valueCents, committedCents, text, signedAt }) => ({
    id,
    supplierId,
    valueCents,
    committedCents,
    text,
    signedAt,
  }));
}
