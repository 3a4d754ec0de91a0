import { randomUUID } from 'node:crypto';
import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { DIARY_KINDS, DiaryEntry } from '../entities/diary-entry';
import { lockPilot } from '../on-record';
import { pilotsReason } from '../reasons';

/** What happened on the way, by the city or by a partner, from the start until the pilot is decided. */
export const writeDiary = defineCommand({
  name: 'pilots.writeDiary',
  input: z.strictObject({ caseId: z.uuid(), kind: z.enum(DIARY_KINDS), text: TextSchema }),
  may: 'pilot.diary',
  async handle(tx, { caseId, kind, text }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    refuseIfAny(pilot.startedAt === null ? [pilotsReason('not-started')] : []);
    const id = randomUUID();
    const by = { organisationId: tx.actor.organisationId ?? c.cityId, writtenBy: tx.actor.personId ?? '', writtenAt: tx.now };
    await tx.em.insert(DiaryEntry, { id, caseId, cityId: c.cityId, kind, text, ...by });
    await tx.record('pilots.diary-written', { entryId: id, kind });
    return { id };
  },
});
