import { randomUUID } from 'node:crypto';
import { casesReason, lockCase } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import { defineCommand, refuseStale } from '@app/platform';
import { z } from 'zod';
import { CallContentInput } from '../call-content';
import { Call } from '../entities/call';
import { callOf } from '../on-record';
import { tenderingReason } from '../reasons';

/** Saves the draft of the call. `version` is the one that the writer saw; 0 before the first save. Once published it only changes by amendments. */
export const saveCall = defineCommand({
  name: 'tendering.saveCall',
  input: z.strictObject({ caseId: z.uuid(), version: z.int().min(0), content: CallContentInput }),
  may: 'call.save',
  async handle(tx, { caseId, version, content }) {
    const c = await lockCase(tx, caseId);
    const call = await callOf(tx.em, caseId);
    refuseIfAny([
      ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
      ...(call === null || call.status === 'draft' ? [] : [tenderingReason('call-not-draft')]),
    ]);
    refuseStale(call?.version ?? 0, version);
    const saved = version + 1;
    if (call) await tx.em.save(Object.assign(call, { content, version: saved }));
    else {
      const none = { publishedAt: null, questionsDue: null, rulesOn: null, cancelledAt: null, cancelledReason: null };
      await tx.em.insert(
        Call,
        tx.em.create(Call, { id: randomUUID(), caseId, cityId: c.cityId, content, version: saved, status: 'draft', ...none }),
      );
    }
    await tx.record('tendering.saved', { version: saved });
    return { version: saved };
  },
});
