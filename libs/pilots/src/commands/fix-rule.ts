import { digestOfContent, move, signable } from '@app/cases';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import type { Pilot } from '../entities/pilot';
import { lockPilot, pilotOf } from '../on-record';
import { partnersNow } from '../partners';
import { pilotsReason } from '../reasons';
import { measuresOf } from './save-plan';

/** Two people fix the rule, with the KPIs and the cost cap that it judges by, before anything is measured (features L7). */
export const fixRule = defineCommand({
  name: 'pilots.fixRule',
  input: z.strictObject({ caseId: z.uuid() }),
  may: 'pilot.fixRule',
  async handle(tx, { caseId }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    const { people } = await move(tx, c, { also: pilot.ruleFixedAt === null ? [] : [pilotsReason('rule-fixed')] });
    pilot.fixRule(tx.now, people);
    // Contracts that were signed after the stage was opened count too.
    await tx.em.save(Object.assign(pilot, { partners: await partnersNow(tx.em, caseId) }));
    const digest = ruleDigest(pilot);
    await tx.record('pilots.rule-fixed', { version: pilot.version, digest });
    return { fixedAt: tx.now, digest };
  },
});

/** A hash of the rule and of what it judges by, for anyone to compare. */
export const ruleDigest = (pilot: Pick<Pilot, 'plan' | 'kpis' | 'rule'>): string =>
  digestOfContent({ rule: pilot.rule, ...measuresOf(pilot) });

signable('pilots.fixRule', async (em, c) => {
  const pilot = await pilotOf(em, c.id);
  return pilot?.rule && pilot.ruleFixedAt === null ? ruleDigest(pilot) : undefined;
});
