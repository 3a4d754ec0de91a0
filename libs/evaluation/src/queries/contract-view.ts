import { ReasonSchema, reasonView, type Case } from '@app/cases';
import { CentsSchema, InstantSchema, TextSchema, type Reason, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { contractsIn, winningSuppliers } from '../award-on-record';
import { partyProblems } from '../award-problems';
import { contractDigest, SIGNING } from '../contract-signing';
import type { Award } from '../entities/award';
import { WinnerCheck } from '../entities/winner-check';

/** A contract, who has signed it, and what still stands in the way of the last signature. */
export const ContractView = z
  .object({
    id: z.uuid(),
    supplierId: z.uuid(),
    supplier: TextSchema,
    version: z.int(),
    valueCents: CentsSchema,
    committedCents: CentsSchema,
    text: TextSchema,
    signedAt: InstantSchema.nullable(),
    /** Who has signed; before `signedAt` the first of the two. */
    signatures: z.array(z.object({ party: z.enum(['city', 'supplier']), personId: z.uuid(), at: InstantSchema })),
    /** Empty: the last of the two may sign now. */
    reasons: z.array(ReasonSchema),
  })
  .meta({ id: 'ContractView' });
export type ContractView = z.infer<typeof ContractView>;

interface SignatureRow {
  readonly digest: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly signed_at: Date;
}

/** The contracts of a case that the reader may see. `bars`: what bars every contract of the case today. */
export async function contractViews(
  em: EntityManager,
  c: Pick<Case, 'id' | 'cityId'>,
  {
    award,
    bars,
    names,
    now,
  }: { readonly award: Award | null; readonly bars: readonly Reason[]; readonly names: ReadonlyMap<string, Text>; readonly now: Date },
): Promise<ContractView[]> {
  const contracts = await contractsIn(em, c.id);
  const checks = await em.findBy(WinnerCheck, { caseId: c.id });
  const signatures: SignatureRow[] = await em.query(
    `SELECT digest, person_id, organisation_id, signed_at FROM cases.signature
      WHERE case_id = $1 AND act = $2 AND used_in IS NULL AND valid_until > $3 ORDER BY signed_at`,
    [c.id, SIGNING, now],
  );
  const winners = award ? winningSuppliers(award) : [];
  return contracts.map((contract) => {
    const { id, supplierId, version, valueCents, committedCents, text, signedAt, signedForCity, signedForSupplier } = contract;
    const first = signatures
      .filter((s) => s.digest === contractDigest(contract))
      .map((s) => ({
        party: s.organisation_id === c.cityId ? ('city' as const) : ('supplier' as const),
        personId: s.person_id,
        at: s.signed_at.toISOString(),
      }));
    const own = partyProblems({ isWinner: winners.includes(supplierId), check: checks.find((x) => x.supplierId === supplierId) });
    return {
      id,
      supplierId,
      supplier: { ...names.get(supplierId) },
      version,
      valueCents,
      committedCents,
      text: { ...text },
      signedAt: signedAt?.toISOString() ?? null,
      signatures:
        signedAt && signedForCity && signedForSupplier
          ? [
              { party: 'city' as const, personId: signedForCity, at: signedAt.toISOString() },
              { party: 'supplier' as const, personId: signedForSupplier, at: signedAt.toISOString() },
            ]
          : first,
      reasons: (signedAt ? [] : [...bars, ...own]).map(reasonView),
    };
  });
}
