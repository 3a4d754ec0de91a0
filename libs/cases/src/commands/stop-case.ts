import { TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { cancelAllDue } from '../due';
import { lockCase } from '../lock-case';
import { saveCase } from '../move';

/** An honest stop, at any stage, with its reason. What waits on the clock is called off. */
export const stopCase = defineCommand({
  name: 'cases.stopCase',
  input: z.strictObject({ caseId: z.uuid(), reason: TextSchema }),
  may: 'case.stop',
  async handle(tx, { caseId, reason }) {
    const c = await lockCase(tx, caseId);
    Object.assign(c, { status: 'stopped', outcome: 'stopped', stopReason: reason });
    await saveCase(tx, c);
    await cancelAllDue(tx, c);
    await tx.record('cases.stopped', { stage: c.stage });
    return { stopped: true };
  },
});
