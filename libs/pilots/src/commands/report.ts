import { cancelDue, move } from '@app/cases';
import { TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { lockPilot } from '../on-record';
import { pilotsReason } from '../reasons';
import { END_OF_RUN } from './end-run';

/** Finishes the report: from here nothing more is measured, and what was measured is what the rule judges. */
export const report = defineCommand({
  name: 'pilots.report',
  input: z.strictObject({ caseId: z.uuid(), text: TextSchema }),
  may: 'pilot.report',
  async handle(tx, { caseId, text }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    await move(tx, c, { also: pilot.reportedAt === null ? [] : [pilotsReason('already-reported')] });
    pilot.finish(tx.now, tx.actor.personId, text);
    await tx.em.save(pilot);
    await cancelDue(tx, { caseId, key: END_OF_RUN });
    await tx.record('pilots.reported');
    return { reportedAt: tx.now };
  },
});
