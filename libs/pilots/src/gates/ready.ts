import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import type { Pilot } from '../entities/pilot';
import { pilotOf } from '../on-record';
import { planGaps } from '../plan-gaps';
import { pilotsReason } from '../reasons';

/** Why a pilot cannot start. Pure. */
export function notReady(pilot: Pick<Pilot, 'plan' | 'kpis' | 'ruleFixedAt'> | null): Reason[] {
  if (!pilot) return [pilotsReason('not-opened')];
  return [...(pilot.ruleFixedAt === null ? [pilotsReason('rule-not-fixed')] : []), ...planGaps(pilot.plan, pilot.kpis)];
}

/** The rule is fixed, and no part of the plan has been taken out since. */
export const ready = defineGate({ id: 'pilots.ready', facts: (em, c) => pilotOf(em, c.id), check: notReady });
