import { randomUUID } from 'node:crypto';
import { lockCase } from '@app/cases';
import { CentsSchema, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand, refuseStale } from '@app/platform';
import { z } from 'zod';
import { decidedAward, refuseOutsideTender, winningSuppliers } from '../award-on-record';
import { Contract } from '../entities/contract';
import { evaluationReason } from '../reasons';

/**
 * Prepares the contract with a winner, until it is signed. `committedCents` is what the signature alone binds the city to; the
 * rest of the value are options that are decided later. A changed content is no longer what the first party signed.
 */
export const saveContract = defineCommand({
  name: 'evaluation.saveContract',
  input: z.strictObject({
    caseId: z.uuid(),
    supplier: z.uuid(),
    version: z.int().min(0).optional(),
    valueCents: CentsSchema,
    committedCents: CentsSchema,
    text: TextSchema,
  }),
  may: 'contract.save',
  async handle(tx, { caseId, supplier, version, valueCents, committedCents, text }) {
    const c = await lockCase(tx, caseId);
    refuseOutsideTender(c);
    const award = await decidedAward(tx.em, caseId);
    const stored = await tx.em.findOneBy(Contract, { caseId, supplierId: supplier });
    if (version !== undefined) refuseStale(stored?.version ?? 0, version);
    refuseIfAny([
      // A draft lies open to its supplier: before the notification it would tell who won.
      ...(award.status === 'notified' ? [] : [evaluationReason('award-not-notified')]),
      ...(winningSuppliers(award).includes(supplier) ? [] : [evaluationReason('not-winner')]),
      ...(stored?.signedAt ? [evaluationReason('contract-signed')] : []),
      ...(committedCents > valueCents ? [evaluationReason('committed-over-value')] : []),
    ]);
    const contract = tx.em.create(Contract, {
      id: stored?.id ?? randomUUID(),
      cityId: c.cityId,
      caseId,
      supplierId: supplier,
      valueCents,
      committedCents,
      text,
      draftedBy: tx.actor.personId ?? '',
      draftedAt: tx.now,
      signedForCity: null,
      signedForSupplier: null,
      signedAt: null,
      version: (stored?.version ?? 0) + 1,
    });
    await tx.em.save(contract);
    await tx.record('evaluation.contract-drafted', { contractId: contract.id, supplierId: supplier, version: contract.version });
    return { id: contract.id, version: contract.version };
  },
});
