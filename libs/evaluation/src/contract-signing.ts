import { digestOfContent, signable, signers, type Case } from '@app/cases';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { contractsIn } from './award-on-record';
import { Contract } from './entities/contract';

/** The act that city and supplier sign together. Its subject is the supplier's id; '' where the signer sees one contract only. */
export const SIGNING = 'evaluation.signContract';

/** The contract that a subject names, among those that the reader may see; undefined where it names none, or could be several. */
export async function contractNamed(em: EntityManager, caseId: string, subject: string): Promise<Contract | undefined> {
  const contracts = await contractsIn(em, caseId);
  if (subject === '') return contracts.length === 1 ? contracts[0] : undefined;
  return contracts.find((contract) => contract.supplierId === subject);
}

/** What both parties agree to. Who drafted it and when is no part of it: the same content saved again is still what was signed. */
export const contractDigest = ({ id, supplierId, valueCents, committedCents, text }: Contract): string =>
  digestOfContent({ id, supplierId, valueCents, committedCents, text });

signable(SIGNING, {
  digestOf: async (em, c, subject) => {
    const contract = await contractNamed(em, c.id, subject);
    return contract && contractDigest(contract);
  },
  counterparty: async (em, c, subject) => (await contractNamed(em, c.id, subject))?.supplierId ?? null,
});

export interface SignedBefore {
  /** Under what the signatures stand. */
  readonly subject: string;
  /** Who signed for the other party; undefined where only the actor's own side did. */
  readonly otherParty: string | undefined;
}

/** Who has validly signed this very contract besides the actor; undefined where nobody has. */
export async function signedBefore(tx: Tx, c: Case, contract: Contract): Promise<SignedBefore | undefined> {
  let ownSideOnly: SignedBefore | undefined;
  for (const subject of [contract.supplierId, '']) {
    const people = await signers(tx, c, { act: SIGNING, subject, digest: contractDigest(contract) });
    if (people.length === 0) continue;
    const [other]: { person_id: string }[] = await tx.em.query(
      `SELECT person_id FROM cases.signature
        WHERE case_id = $1 AND act = $2 AND subject = $3 AND person_id = ANY($4) AND organisation_id <> $5 AND organisation_id = ANY($6)
        ORDER BY signed_at DESC LIMIT 1`,
      [c.id, SIGNING, subject, people, tx.actor.organisationId, [c.cityId, contract.supplierId]],
    );
    if (other) return { subject, otherParty: other.person_id };
    ownSideOnly = { subject, otherParty: undefined };
  }
  return ownSideOnly;
}
