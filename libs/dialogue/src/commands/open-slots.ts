import { randomUUID } from 'node:crypto';
import { DraftTextSchema, InstantSchema, refuseIfAny } from '@app/kernel';
import { casesReason, lockCase } from '@app/cases';
import { defineCommand } from '@app/platform';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { Consultation } from '../entities/consultation';
import { MEETING_KINDS, Place, Slot } from '../entities/slot';
import { dialogueReason } from '../reasons';

const MINUTE = 60_000;

/** Offers times for meetings. Talks with one supplier are as long for everyone (2014/24/EU art. 18(1): equal treatment). */
export const openSlots = defineCommand({
  name: 'dialogue.openSlots',
  input: z.strictObject({
    caseId: z.uuid(),
    kind: z.enum(MEETING_KINDS),
    minutes: z.int().min(10).max(480),
    place: DraftTextSchema.default({}),
    starts: z.array(InstantSchema).min(1).max(100),
  }),
  may: 'dialogue.prepare',
  async handle(tx, { caseId, kind, minutes, place, starts }) {
    const c = await lockCase(tx, caseId);
    const before = await tx.em.find(Slot, { where: { caseId, removedAt: IsNull() } });
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    const length = before.find((slot) => slot.kind === 'one_to_one')?.minutes;
    const times = starts.map((at) => new Date(at)).sort((a, b) => a.getTime() - b.getTime());
    const taken = before.map((slot) => ({ from: slot.startsAt.getTime(), to: slot.startsAt.getTime() + slot.minutes * MINUTE }));
    const overlapping = times.find((at, i) => {
      const [from, to] = [at.getTime(), at.getTime() + minutes * MINUTE];
      const next = times[i + 1];
      return (next !== undefined && next.getTime() < to) || taken.some((other) => from < other.to && other.from < to);
    });
    const past = times.find((at) => at <= tx.now);
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(consultation?.summaryAt ? [dialogueReason('summary-published')] : []),
      ...(kind === 'one_to_one' && length !== undefined && length !== minutes ? [dialogueReason('slot-length', { minutes: length })] : []),
      ...(past ? [dialogueReason('slot-past', { at: past.toISOString() })] : []),
      ...(overlapping ? [dialogueReason('slot-overlaps', { at: overlapping.toISOString() })] : []),
    ]);
    const offered = { caseId, cityId: c.cityId, kind, minutes, taken: false, removedAt: null, removedBecause: null };
    const slots = times.map((startsAt) => ({ ...offered, id: randomUUID(), startsAt }));
    await tx.em.insert(Slot, slots);
    await tx.em.insert(
      Place,
      slots.map(({ id }) => ({ slotId: id, caseId, cityId: c.cityId, place })),
    );
    await tx.record('dialogue.slots-opened', { slotIds: slots.map(({ id }) => id) });
    return { slots: slots.map(({ id, startsAt }) => ({ id, startsAt })) };
  },
});
