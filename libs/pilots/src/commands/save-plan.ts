import { digestOfContent } from '@app/cases';
import { refuseIfAny } from '@app/kernel';
import { defineCommand, refuseStale } from '@app/platform';
import { z } from 'zod';
import type { Pilot } from '../entities/pilot';
import { lockPilot } from '../on-record';
import { DraftKpis, DraftPlan } from '../plan-content';
import { pilotsReason } from '../reasons';

/**
 * Saves the plan and its KPIs. `version` is the one that the writer saw; 0 before the first save. What the rule judges by is
 * fixed with the rule; the rest may change until the start: permits come, dates move.
 */
export const savePlan = defineCommand({
  name: 'pilots.savePlan',
  input: z.strictObject({ caseId: z.uuid(), version: z.int().min(0), plan: DraftPlan, kpis: DraftKpis }),
  may: 'pilot.prepare',
  async handle(tx, { caseId, version, plan, kpis }) {
    const { pilot } = await lockPilot(tx, caseId);
    const changesMeasures = digestOfContent(measuresOf({ plan, kpis })) !== digestOfContent(measuresOf(pilot));
    refuseIfAny([
      ...(pilot.startedAt === null ? [] : [pilotsReason('plan-started')]),
      ...(pilot.ruleFixedAt !== null && changesMeasures ? [pilotsReason('measures-fixed')] : []),
    ]);
    refuseStale(pilot.version, version);
    const saved = version + 1;
    await tx.em.save(Object.assign(pilot, { plan, kpis, version: saved }));
    await tx.record('pilots.saved', { version: saved });
    return { version: saved };
  },
});

/** What a fixed rule stands on. */
export const measuresOf = ({ plan, kpis }: Pick<Pilot, 'plan' | 'kpis'>) => ({ capCents: plan.budgetCapCents ?? null, kpis });
