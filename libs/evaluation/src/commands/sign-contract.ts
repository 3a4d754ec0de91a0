import { lockCase, move, sign, type Case } from '@app/cases';
import { NotFound, Refusal } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { awardOf, contractsIn, refuseOutsideTender, stopWaiting, winningSuppliers } from '../award-on-record';
import { partyProblems } from '../award-problems';
import { contractNamed, SIGNING, signedBefore } from '../contract-signing';
import type { Award } from '../entities/award';
import type { Contract } from '../entities/contract';
import { WinnerCheck } from '../entities/winner-check';
import { evaluationReason } from '../reasons';

/**
 * City and supplier sign; only then the contract binds (Act 1397/2016 s. 128). Whoever signs last makes it, and must meet every
 * gate then. A supplier may come first: its signature waits for the city's. `supplier` names the contract where there are several.
 */
export const signContract = defineCommand({
  name: SIGNING,
  input: z.strictObject({ caseId: z.uuid(), supplier: z.uuid().optional() }),
  may: 'contract.sign',
  async handle(tx, { caseId, supplier = '' }) {
    const c = await lockCase(tx, caseId);
    const contract = await contractNamed(tx.em, caseId, supplier);
    const award = await awardOf(tx.em, caseId);
    if (!contract) throw await noContract(tx, caseId, supplier, award);
    if (contract.signedAt !== null) throw new Refusal([evaluationReason('contract-signed')]);
    const before = await signedBefore(tx, c, contract);
    const isSupplier = tx.actor.organisationId === contract.supplierId;
    if (isSupplier && before?.otherParty === undefined) return signFirst(tx, c, contract);

    const party = {
      isWinner: award !== null && winningSuppliers(award).includes(contract.supplierId),
      check: await tx.em.findOneBy(WinnerCheck, { caseId, supplierId: contract.supplierId }),
    };
    const oneSided = before !== undefined && before.otherParty === undefined;
    await move(tx, c, {
      subject: before?.subject ?? contract.supplierId,
      also: [...partyProblems(party), ...(oneSided ? [evaluationReason('other-party-missing')] : [])],
    });
    const [city, partner] = isSupplier ? [before?.otherParty, tx.actor.personId] : [tx.actor.personId, before?.otherParty];
    if (!city || !partner || !award) throw new Error('a contract was let through with one signature');
    contract.sign(city, partner, tx.now);
    await tx.em.save(contract);
    const signed = (await contractsIn(tx.em, caseId)).filter(({ signedAt }) => signedAt !== null).length;
    // A supplier cannot take moments back, and need not: the clock finds that nothing waits any more.
    if (signed >= award.winners.length) await stopWaiting(tx, caseId);
    await tx.record('evaluation.contract-signed', {
      contractId: contract.id,
      supplierId: contract.supplierId,
      valueCents: contract.valueCents,
    });
    return { signed: true as const, signedAt: tx.now };
  },
});

/** The supplier is ready before the city is: its yes waits, and makes nothing yet. */
async function signFirst(tx: Tx, c: Case, { supplierId }: Contract): Promise<{ signed: false; until: Date }> {
  refuseOutsideTender(c);
  const { validUntil } = await sign(tx, c, { act: SIGNING, subject: supplierId });
  await tx.record('cases.act-signed', { act: SIGNING, subject: supplierId });
  return { signed: false, until: validUntil };
}

/** Why no contract could be told from what was asked. To a supplier that did not win there is nothing here at all. */
async function noContract(tx: Tx, caseId: string, supplier: string, award: Award | null): Promise<Error> {
  const { organisationId, scope } = tx.actor;
  if (scope === 'supplier' && !(award && winningSuppliers(award).includes(organisationId ?? ''))) return new NotFound();
  const several = supplier === '' && (await contractsIn(tx.em, caseId)).length > 1;
  return new Refusal([evaluationReason(several ? 'which-contract' : 'no-contract')]);
}
