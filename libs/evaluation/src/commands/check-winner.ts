import { randomUUID } from 'node:crypto';
import { lockCase } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { decidedAward, refuseOutsideTender, winningSuppliers } from '../award-on-record';
import { Contract } from '../entities/contract';
import { WinnerCheck } from '../entities/winner-check';
import { evaluationReason } from '../reasons';

/** What was looked at, in one word each: `tax_certificate`, `criminal_record_viewed`. */
const Item = z.string().regex(/^[a-z][a-z0-9_]{1,62}$/);

/**
 * The winner's documents are checked before the contract (Act 1397/2016 s. 88). Only words are kept: an extract from the criminal
 * records is viewed and given back, never copied or stored (s. 89), so there is no place here where it could be attached.
 */
export const checkWinner = defineCommand({
  name: 'evaluation.checkWinner',
  input: z.strictObject({ caseId: z.uuid(), supplier: z.uuid(), items: z.array(Item).min(1).max(40), ok: z.boolean() }),
  may: 'winner.check',
  async handle(tx, { caseId, supplier, items, ok }) {
    const c = await lockCase(tx, caseId);
    refuseOutsideTender(c);
    const award = await decidedAward(tx.em, caseId);
    const contract = await tx.em.findOneBy(Contract, { caseId, supplierId: supplier });
    refuseIfAny([
      ...(winningSuppliers(award).includes(supplier) ? [] : [evaluationReason('not-winner')]),
      ...(contract?.signedAt ? [evaluationReason('contract-signed')] : []),
    ]);
    const before = await tx.em.findOneBy(WinnerCheck, { caseId, supplierId: supplier });
    const check = { id: before?.id ?? randomUUID(), cityId: c.cityId, caseId, supplierId: supplier, items: [...new Set(items)], ok };
    await tx.em.save(tx.em.create(WinnerCheck, { ...check, checkedBy: tx.actor.personId ?? '', checkedAt: tx.now }));
    await tx.record('evaluation.winner-checked', { supplierId: supplier, ok });
    return { ok };
  },
});
