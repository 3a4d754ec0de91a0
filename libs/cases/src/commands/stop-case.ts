import { refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { cancelAllDue } from '../due';
import { lockCase } from '../lock-case';
import { saveCase } from '../moves';
import { casesReason } from '../reasons';

/** An honest stop, with its reason. What waits on the clock is called off. While a call runs it is cancelled instead: tenderers are told. */
export const stopCase = defineCommand({
  name: 'cases.stopCase',
  input: z.strictObject({ caseId: z.uuid(), reason: TextSchema }),
  may: 'case.stop',
  async handle(tx, { caseId, reason }) {
    const c = await lockCase(tx, caseId);
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(c.stage === 'tender' ? [casesReason('call-runs')] : []),
    ]);
    await saveCase(tx, c, { status: 'stopped', outcome: 'stopped', stoppedReason: reason });
    await cancelAllDue(tx, caseId);
    await tx.record('cases.stopped', { stage: c.stage });
    return { stopped: true };
  },
});
