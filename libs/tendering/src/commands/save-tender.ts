import { randomUUID } from 'node:crypto';
import { refuseIfAny, type Reason } from '@app/kernel';
import { defineCommand, refuseStale, type Tx } from '@app/platform';
import { z } from 'zod';
import type { Round } from '../entities/round';
import { Submission } from '../entities/submission';
import { fillEnvelopes } from '../envelopes';
import { roundOf } from '../on-record';
import { tenderingReason } from '../reasons';
import { beginSupplierAct } from '../supplier-act';
import { TenderContentInput } from '../tender-content';
import { refuseWrongShape, tenderShapeProblems } from '../tender-shape';

/** Saves the draft of a tender. May lack anything, but nothing in it may be unknown to the call. `version` 0 begins a draft. */
export const saveTender = defineCommand({
  name: 'tendering.saveTender',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80), version: z.int().min(0), content: TenderContentInput }),
  may: 'tender.save',
  async handle(tx, { caseId, roundId, version, content }) {
    const { call, supplierId, personId } = await beginSupplierAct(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    refuseIfAny(whyTakesNothing(round, supplierId));
    refuseWrongShape(tenderShapeProblems(content, call.content, round.criteria));
    if (version === 0) await beginDraft(tx, round, { supplierId, personId });
    const draft = await tx.em.findOne(Submission, {
      where: { roundId: round.id, supplierId, status: 'draft' },
      lock: { mode: 'pessimistic_write' },
    });
    refuseStale(draft?.version ?? 0, version);
    if (!draft) throw new Error('a draft that was begun is not there');
    const saved = version + 1;
    await tx.em.update(Submission, { id: draft.id }, { version: saved, personId, savedAt: tx.now, language: content.language ?? null });
    await fillEnvelopes(tx.em, draft, content);
    await tx.record('tendering.draft-saved', { submissionId: draft.id, version: saved });
    return { id: draft.id, version: saved };
  },
});

/** Whether the round takes anything from this supplier: it has begun, and in a later stage the supplier was selected. */
export const takesFrom = (round: Pick<Round, 'status' | 'invited'>, supplierId: string): boolean =>
  round.status !== 'waiting' && (round.invited === null || round.invited.includes(supplierId));

/** Why the round takes nothing from this supplier; empty = it does. Whether there is still time is asked by the clock, not here. */
export function whyTakesNothing(round: Pick<Round, 'status' | 'invited'>, supplierId: string): Reason[] {
  if (takesFrom(round, supplierId)) return [];
  return [tenderingReason(round.status === 'waiting' ? 'round-not-open' : 'not-invited')];
}

/** Two colleagues may begin at once: the index lets one draft stand, and the second one is told that its version is old. */
async function beginDraft(tx: Tx, round: Round, { supplierId, personId }: { supplierId: string; personId: string }): Promise<void> {
  await tx.em.query(
    `INSERT INTO tendering.submission (id, round_id, case_id, city_id, supplier_id, person_id, status, version, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'draft', 0, $7)
     ON CONFLICT (round_id, supplier_id) WHERE status = 'draft' DO NOTHING`,
    [randomUUID(), round.id, round.caseId, round.cityId, supplierId, personId, tx.now],
  );
}
