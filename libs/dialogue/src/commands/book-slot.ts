import { randomUUID } from 'node:crypto';
import { NotFound, refuseIfAny, type Reason } from '@app/kernel';
import { casesReason, lockCaseShared } from '@app/cases';
import { personNames } from '@app/identity';
import { defineCommand, type Tx } from '@app/platform';
import { IsNull, MoreThan } from 'typeorm';
import { z } from 'zod';
import { Booking } from '../entities/booking';
import { Consultation } from '../entities/consultation';
import { Slot } from '../entities/slot';
import { dialogueReason } from '../reasons';

const input = z.strictObject({ caseId: z.uuid(), slotId: z.uuid() });

/** What refuses a time that somebody else holds: it names the ones that are free. */
async function takenReason(tx: Tx, slot: Slot): Promise<Reason> {
  const free = await tx.em.find(Slot, {
    where: { caseId: slot.caseId, kind: slot.kind, taken: false, removedAt: IsNull(), startsAt: MoreThan(tx.now) },
    order: { startsAt: 'ASC' },
    take: 6,
  });
  return dialogueReason('slot-taken', {
    at: slot.startsAt.toISOString(),
    free: free.map(({ startsAt }) => startsAt.toISOString()).join(' '),
  });
}

/**
 * Books a time for the supplier; whoever holds a talk already moves to the new time. Suppliers book at once: the row of the time
 * decides who was first.
 */
export const bookSlot = defineCommand({
  name: 'dialogue.bookSlot',
  input,
  may: 'dialogue.answer',
  async handle(tx, { caseId, slotId }) {
    const c = await lockCaseShared(tx, caseId);
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    const slot = await tx.em.findOne(Slot, { where: { id: slotId, caseId, removedAt: IsNull() } });
    if (!consultation?.publishedAt || !slot) throw new NotFound();
    const supplierId = tx.actor.organisationId ?? '';
    const isTalk = slot.kind === 'one_to_one';
    // Colleagues of one company take turns: each sees what the other has just moved or given up.
    const own = await tx.em.find(Booking, { where: { caseId, supplierId }, lock: { mode: 'pessimistic_write' } });
    const talk = isTalk ? own.find((booking) => booking.kind === 'one_to_one') : undefined;
    const held = talk && (await tx.em.findOneByOrFail(Slot, { id: talk.slotId }));
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(consultation.summaryAt ? [dialogueReason('dialogue-over')] : []),
      ...(slot.startsAt > tx.now ? [] : [dialogueReason('slot-past', { at: slot.startsAt.toISOString() })]),
      ...(own.some((booking) => booking.slotId === slotId) ? [dialogueReason('slot-yours')] : []),
      ...(held && held.startsAt <= tx.now ? [dialogueReason('already-met', { at: held.startsAt.toISOString() })] : []),
    ]);
    if (isTalk) {
      const won = await tx.em.update(Slot, { id: slotId, taken: false }, { taken: true });
      refuseIfAny(won.affected ? [] : [await takenReason(tx, slot)]);
    }
    const personId = tx.actor.personId ?? '';
    const contact = (await personNames(tx.em, [personId])).get(personId) ?? '';
    const booking = { slotId, personId, contact, bookedAt: tx.now };
    if (talk && held) {
      await tx.em.update(Booking, { id: talk.id }, booking);
      await tx.em.update(Slot, { id: held.id }, { taken: false });
    } else {
      const added = await tx.em
        .createQueryBuilder()
        .insert()
        .into(Booking)
        .values({ ...booking, id: randomUUID(), caseId, cityId: c.cityId, kind: slot.kind, supplierId })
        .orIgnore()
        .returning('id')
        .execute();
      // A colleague of the same company was quicker with another time.
      refuseIfAny((added.raw as unknown[]).length > 0 ? [] : [dialogueReason('slot-yours')]);
    }
    await tx.record('dialogue.slot-booked', {
      slotId,
      at: slot.startsAt.toISOString(),
      ...(held && { from: held.startsAt.toISOString() }),
    });
    return { slotId, startsAt: slot.startsAt };
  },
});

/** Gives a booked time back before it begins. */
export const giveUpSlot = defineCommand({
  name: 'dialogue.giveUpSlot',
  input,
  may: 'dialogue.answer',
  async handle(tx, { caseId, slotId }) {
    await lockCaseShared(tx, caseId);
    const supplierId = tx.actor.organisationId ?? '';
    const booking = await tx.em.findOne(Booking, { where: { caseId, slotId, supplierId }, lock: { mode: 'pessimistic_write' } });
    if (!booking) throw new NotFound();
    const slot = await tx.em.findOneByOrFail(Slot, { id: slotId });
    refuseIfAny(slot.startsAt > tx.now ? [] : [dialogueReason('slot-past', { at: slot.startsAt.toISOString() })]);
    await tx.em.delete(Booking, { id: booking.id });
    if (slot.kind === 'one_to_one') await tx.em.update(Slot, { id: slotId }, { taken: false });
    await tx.record('dialogue.slot-given-up', { slotId, at: slot.startsAt.toISOString() });
    return { slotId };
  },
});
