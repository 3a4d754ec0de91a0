import { defineGate } from '@app/cases';
import type { Reason } from '@app/kernel';
import type { Pilot } from '../entities/pilot';
import { pilotOf } from '../on-record';
import { signedContracts, type PartnerContract } from '../partners';
import { planGaps, ruleGaps } from '../plan-gaps';
import { pilotsReason } from '../reasons';

/** What is missing before a rule can be fixed. Pure. */
export function planIncomplete(pilot: Pick<Pilot, 'plan' | 'kpis' | 'rule'> | null, contracts: readonly PartnerContract[]): Reason[] {
  if (!pilot) return [pilotsReason('not-opened')];
  const { plan, kpis, rule } = pilot;
  const committedCents = contracts.reduce((sum, contract) => sum + contract.committedCents, 0);
  const capCents = plan.budgetCapCents ?? 0;
  return [
    ...planGaps(plan, kpis),
    ...(capCents > committedCents ? [pilotsReason('cap-over-contract', { capCents, committedCents })] : []),
    ...ruleGaps(rule, kpis),
  ];
}

/** The plan, its KPIs with baselines, and a rule that can decide by them are written (features L1, L2, L7). */
export const planComplete = defineGate({
  id: 'pilots.plan-complete',
  facts: async (em, c) => ({ pilot: await pilotOf(em, c.id), contracts: await signedContracts(em, c.id) }),
  check: ({ pilot, contracts }) => planIncomplete(pilot, contracts),
});
