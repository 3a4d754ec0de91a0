import type { Case } from '@app/cases';
import { organisationNames } from '@app/identity';
import { refuseIfAny, textIn, type Reason } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import type { Round } from '../entities/round';
import { Submission } from '../entities/submission';
import { ownContent } from '../envelopes';
import { roundOf } from '../on-record';
import { tenderingReason } from '../reasons';
import type { LateRefusal, Receipt } from '../receipt';
import { beginSupplierAct } from '../supplier-act';
import { fixTenderFiles } from '../tender-files';
import { tenderGaps } from '../tender-gaps';
import { lateBy, tenderIsOnTime } from '../tender-on-time';
import { whyTakesNothing } from './save-tender';

/** What came of sending a tender. */
export type Submitted = { readonly receipt: Receipt } | { readonly refused: Reason; readonly refusal: LateRefusal };

/**
 * Sends the draft. In time or not is decided by the database's clock after the case is locked, against the deadline
 * in force then. A new tender replaces the one that stands, or names the withdrawn one before it.
 *
 * A late one is not thrown out as a Refusal: that would roll back, and the proof of what arrived when would be lost.
 * It is stored as late with its refusal and recorded; the answer carries the reason, and the door answers 409 with it.
 */
export const submitTender = defineCommand({
  name: 'tendering.submitTender',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80) }),
  may: 'tender.submit',
  async handle(tx, { caseId, roundId }): Promise<Submitted> {
    const { c, call, supplierId, personId } = await beginSupplierAct(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    refuseIfAny(whyTakesNothing(round, supplierId));
    const receivedAt = tx.now;
    const draft = await tx.em.findOne(Submission, {
      where: { roundId: round.id, supplierId, status: 'draft' },
      lock: { mode: 'pessimistic_write' },
    });
    const onTime = tenderIsOnTime(receivedAt, round.deadline);
    if (!draft) refuseIfAny([onTime ? tenderingReason('nothing-to-submit') : lateReason(receivedAt, round.deadline)]);
    if (!draft) throw new Error('no draft and no reason');

    if (!onTime) return refuseLate(tx, draft, await proofOf(tx, c, round, draft, receivedAt), personId);
    refuseIfAny(tenderGaps(await ownContent(tx.em, draft), { call: call.content, round }));
    const replaces = await makeRoom(tx, round.id, supplierId);
    const receipt: Receipt = { ...(await proofOf(tx, c, round, draft, receivedAt)), replaces };
    draft.submit(receivedAt, personId, replaces, receipt);
    await tx.em.save(draft);
    await tx.record('tendering.tender-submitted', { submissionId: draft.id, roundId: round.id });
    return { receipt };
  },
});

const lateReason = (receivedAt: Date, deadline: Date): Reason =>
  tenderingReason('tender-late', {
    receivedAt: receivedAt.toISOString(),
    deadline: deadline.toISOString(),
    lateByMs: lateBy(receivedAt, deadline),
  });

async function refuseLate(tx: Tx, draft: Submission, proof: Omit<Receipt, 'replaces'>, personId: string): Promise<Submitted> {
  const receivedAt = new Date(proof.receivedAt);
  const deadline = new Date(proof.deadline);
  const refusal: LateRefusal = { ...proof, lateByMs: lateBy(receivedAt, deadline) };
  draft.refuseLate(receivedAt, personId, refusal);
  await tx.em.save(draft);
  await tx.record('tendering.tender-refused-late', { submissionId: draft.id, roundId: draft.roundId });
  return { refused: lateReason(receivedAt, deadline), refusal };
}

/** The facts that both the receipt and the refusal state. The files are fixed first: they are what was sent. */
async function proofOf(tx: Tx, c: Case, round: Round, draft: Submission, receivedAt: Date): Promise<Omit<Receipt, 'replaces'>> {
  const files = await fixTenderFiles(tx, draft);
  const names = await organisationNames(tx.em, [draft.supplierId]);
  return {
    id: draft.id,
    caseNumber: c.number,
    round: round.key,
    supplierId: draft.supplierId,
    supplier: textIn(names.get(draft.supplierId), tx.actor.locale),
    receivedAt: receivedAt.toISOString(),
    deadline: round.deadline.toISOString(),
    files,
  };
}

/** The id of the tender before this one: the one in force, which gives way now, or the last that was withdrawn. */
async function makeRoom(tx: Tx, roundId: string, supplierId: string): Promise<string | null> {
  const standing = await tx.em.findOne(Submission, {
    where: { roundId, supplierId, status: 'submitted' },
    lock: { mode: 'pessimistic_write' },
  });
  if (standing) {
    standing.withdraw(tx.now, null);
    await tx.em.save(standing);
    return standing.id;
  }
  const withdrawn = await tx.em.findOne(Submission, { where: { roundId, supplierId, status: 'withdrawn' }, order: { receivedAt: 'DESC' } });
  return withdrawn?.id ?? null;
}
