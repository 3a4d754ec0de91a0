import { NotFound, refuseIfAny, textIn } from '@app/kernel';
import { casesReason, lockCase } from '@app/cases';
import { defineCommand, refuseStale } from '@app/platform';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { Booking } from '../entities/booking';
import { Consultation } from '../entities/consultation';
import { Minutes, MinutesContent } from '../entities/minutes';
import { Slot } from '../entities/slot';
import { dialogueReason } from '../reasons';

/** Writes what was said in a meeting. Until the summary is out it can be put right; then its open part is everyone's. */
export const writeMinutes = defineCommand({
  name: 'dialogue.writeMinutes',
  input: z.strictObject({ caseId: z.uuid(), slotId: z.uuid(), version: z.int().min(0), content: MinutesContent }),
  may: 'dialogue.prepare',
  async handle(tx, { caseId, slotId, version, content }) {
    const c = await lockCase(tx, caseId);
    const slot = await tx.em.findOne(Slot, { where: { id: slotId, caseId, removedAt: IsNull() } });
    if (!slot) throw new NotFound();
    const before = await tx.em.findOne(Minutes, { where: { slotId } });
    refuseStale(before?.version ?? 0, version);
    const consultation = await tx.em.findOne(Consultation, { where: { caseId } });
    const [booking] = await tx.em.find(Booking, { where: { slotId } });
    const hasOpen = textIn(content.open, 'fi') !== '';
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(consultation?.summaryAt ? [dialogueReason('summary-published')] : []),
      ...(slot.startsAt <= tx.now ? [] : [dialogueReason('not-met-yet', { at: slot.startsAt.toISOString() })]),
      ...(booking ? [] : [dialogueReason('nobody-booked')]),
      ...(hasOpen || content.nothingOpenBecause ? [] : [dialogueReason('nothing-open')]),
      ...(content.secret && textIn(content.secret.text, 'fi') === '' ? [dialogueReason('secret-empty')] : []),
    ]);
    const written = {
      caseId,
      cityId: c.cityId,
      supplierId: slot.kind === 'one_to_one' ? (booking?.supplierId ?? null) : null,
      content: { ...content, nothingOpenBecause: hasOpen ? null : content.nothingOpenBecause },
      writtenBy: tx.actor.personId ?? '',
      writtenAt: tx.now,
      version: version + 1,
    };
    await tx.em.upsert(Minutes, { ...written, slotId }, ['slotId']);
    await tx.record('dialogue.minutes-written', { slotId, version: written.version });
    return { version: written.version };
  },
});
