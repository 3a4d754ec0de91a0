import { randomUUID } from 'node:crypto';
import { digestOfContent, requireTwo, sign, signable, signers, type Case } from '@app/cases';
import { CentsSchema, LocalIdSchema, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { Checkpoint, CHECKPOINT_DECISIONS } from '../entities/checkpoint';
import { lockPilot, notUnderWay } from '../on-record';
import { solutionOf } from '../partners';
import { overCap, paidCents } from '../payments';
import { pilotsReason } from '../reasons';

const ACT = 'pilots.holdCheckpoint';

/**
 * Two people review the pilot on the way. The first one writes the checkpoint and so confirms it; the second one sends the very
 * same and so holds it. Until then the first may write it anew.
 * @throws Refusal 409 where the second one's differs, with what differs.
 */
export const holdCheckpoint = defineCommand({
  name: ACT,
  input: z.strictObject({
    caseId: z.uuid(),
    id: LocalIdSchema.optional(),
    decision: z.enum(CHECKPOINT_DECISIONS),
    text: TextSchema,
    adjust: TextSchema.optional(),
    paymentCents: CentsSchema.default(0),
    supplier: z.uuid().optional(),
  }),
  may: 'pilot.checkpoint',
  async handle(tx, { caseId, id, supplier, adjust = null, ...said }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    refuseIfAny(notUnderWay(pilot));
    refuseIfAny(said.decision === 'adjust' && adjust === null ? [pilotsReason('adjustment-missing')] : [], 422);
    const draft = await tx.em.findOne(Checkpoint, { where: { caseId, heldAt: IsNull() } });
    const key = id ?? draft?.key ?? (await nextKey(tx, caseId));
    const written = { ...said, key, adjust, supplierId: solutionOf(tx, pilot, supplier) };
    refuseIfAny([
      ...((await isHeld(tx, caseId, key)) ? [pilotsReason('checkpoint-held', { key })] : []),
      ...overCap(pilot, await paidCents(tx.em, caseId), said.paymentCents),
    ]);
    const first = draft && (await confirmedBy(tx, c, draft));
    if (draft && first) {
      const differs = differencesOf(draft, written);
      if (differs.length === 0) return hold(tx, c, draft);
      if (draft.draftedBy !== tx.actor.personId) refuseIfAny([pilotsReason('checkpoint-differs', { differs: differs.join(',') })]);
    }
    return write(tx, c, draft, written);
  },
});

type Content = Pick<Checkpoint, 'key' | 'decision' | 'text' | 'adjust' | 'paymentCents' | 'supplierId'>;
const PARTS = ['key', 'decision', 'text', 'adjust', 'paymentCents', 'supplierId'] as const satisfies readonly (keyof Content)[];

const signedPart = (checkpoint: Content): Content => {
  const { key, decision, text, adjust, paymentCents, supplierId } = checkpoint;
  return { key, decision, text, adjust, paymentCents, supplierId };
};
const digestOf = (checkpoint: Content): string => digestOfContent(signedPart(checkpoint));
const differencesOf = (a: Content, b: Content): string[] =>
  PARTS.filter((part) => digestOfContent({ part: a[part] }) !== digestOfContent({ part: b[part] }));

/** Whether somebody else stands behind the draft as it is. */
const confirmedBy = async (tx: Tx, c: Case, draft: Checkpoint): Promise<boolean> =>
  (await signers(tx, c, { act: ACT, subject: draft.id, digest: digestOf(draft) })).length > 0;

async function hold(tx: Tx, c: Case, draft: Checkpoint): Promise<{ id: string; key: string; held: boolean }> {
  draft.hold(tx.now, await requireTwo(tx, c, { act: ACT, subject: draft.id, digest: digestOf(draft) }));
  await tx.em.save(draft);
  const { id, key, decision, paymentCents, supplierId } = draft;
  await tx.record('pilots.checkpoint-held', { checkpointId: id, key, decision, paymentCents, supplierId });
  return { id, key, held: true };
}

/** Writes the draft, or writes it anew, and confirms it for the writer. */
async function write(tx: Tx, c: Case, draft: Checkpoint | null, content: Content): Promise<{ id: string; key: string; held: boolean }> {
  const id = draft?.id ?? randomUUID();
  const row = { ...content, draftedBy: tx.actor.personId ?? '', draftedAt: tx.now };
  if (draft) await tx.em.save(Object.assign(draft, row));
  else await tx.em.insert(Checkpoint, { id, caseId: c.id, cityId: c.cityId, ...row, heldBy: null, heldAt: null });
  await sign(tx, c, { act: ACT, subject: id });
  await tx.record('cases.act-signed', { act: ACT, subject: id });
  return { id, key: content.key, held: false };
}

const isHeld = async (tx: Tx, caseId: string, key: string): Promise<boolean> =>
  (await tx.em.findOne(Checkpoint, { where: { caseId, key } }))?.heldAt instanceof Date;

/** `cp1`, `cp2` … for whoever gives none. */
async function nextKey(tx: Tx, caseId: string): Promise<string> {
  const taken = new Set((await tx.em.find(Checkpoint, { where: { caseId } })).map((checkpoint) => checkpoint.key));
  for (let n = 1; ; n++) if (!taken.has(`cp${n}`)) return `cp${n}`;
}

signable(ACT, async (em, c, subject) => {
  const draft = await em.findOne(Checkpoint, { where: { caseId: c.id, heldAt: IsNull() } });
  return draft?.id === subject ? digestOf(draft) : undefined;
});
