import { NotFound, refuseIfAny, TextSchema } from '@app/kernel';
import { lockCase } from '@app/cases';
import { defineCommand } from '@app/platform';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { Booking } from '../entities/booking';
import { Minutes } from '../entities/minutes';
import { Slot } from '../entities/slot';
import { dialogueReason } from '../reasons';

/** Takes a time back. Where somebody has booked it, with the reason that they are told. */
export const removeSlot = defineCommand({
  name: 'dialogue.removeSlot',
  input: z.strictObject({ caseId: z.uuid(), slotId: z.uuid(), reason: TextSchema.optional() }),
  may: 'dialogue.prepare',
  async handle(tx, { caseId, slotId, reason }) {
    await lockCase(tx, caseId);
    const slot = await tx.em.findOne(Slot, { where: { id: slotId, caseId, removedAt: IsNull() } });
    if (!slot) throw new NotFound();
    const bookings = await tx.em.find(Booking, { where: { slotId } });
    refuseIfAny([
      ...((await tx.em.existsBy(Minutes, { slotId })) ? [dialogueReason('slot-minuted')] : []),
      ...(bookings.length > 0 && !reason ? [dialogueReason('slot-booked')] : []),
    ]);
    await tx.em.delete(Booking, { slotId });
    await tx.em.update(Slot, { id: slotId }, { taken: false, removedAt: tx.now, removedBecause: reason ?? null });
    await tx.record('dialogue.slot-removed', {
      slotId,
      at: slot.startsAt.toISOString(),
      personIds: bookings.map(({ personId }) => personId),
    });
    return { id: slotId };
  },
});
