import { refuseIfAny } from '@app/kernel';
import { defineCommand, refuseStale } from '@app/platform';
import { z } from 'zod';
import { lockPilot } from '../on-record';
import { DraftRule } from '../plan-content';
import { pilotsReason } from '../reasons';

/** Saves the rule by which the pilot will be decided. Free until two people fix it; after that it never changes. */
export const saveRule = defineCommand({
  name: 'pilots.saveRule',
  input: z.strictObject({ caseId: z.uuid(), version: z.int().min(0), rule: DraftRule }),
  may: 'pilot.prepare',
  async handle(tx, { caseId, version, rule }) {
    const { pilot } = await lockPilot(tx, caseId);
    refuseIfAny(pilot.ruleFixedAt === null ? [] : [pilotsReason('rule-fixed')]);
    refuseStale(pilot.version, version);
    const saved = version + 1;
    await tx.em.save(Object.assign(pilot, { rule, version: saved }));
    await tx.record('pilots.rule-saved', { version: saved });
    return { version: saved };
  },
});
