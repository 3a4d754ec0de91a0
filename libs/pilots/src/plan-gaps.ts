import type { Reason } from '@app/kernel';
import { completeKpis, isWritten, KPI_PARTS, PLAN_TEXTS, type DraftKpi, type DraftPlan, type Kpi, type PilotRule } from './plan-content';
import { named, pilotsReason } from './reasons';

/** Everything that a plan, its KPIs and its rule still lack before the pilot can start (features L1 and L2). Pure; empty = complete. */
export const planGaps = (plan: DraftPlan, kpis: readonly DraftKpi[]): Reason[] => [...partGaps(plan), ...kpiGaps(kpis, plan)];

function partGaps(plan: DraftPlan): Reason[] {
  const parts = ['starts', 'ends', 'budgetCapCents', ...PLAN_TEXTS] as const;
  const { starts, ends, risks } = plan;
  return [
    ...parts.filter((part) => !isWritten(plan[part])).map((part) => pilotsReason('plan-part-missing', { part })),
    ...(risks.some(isWritten) ? [] : [pilotsReason('plan-part-missing', { part: 'risks' })]),
    ...(starts !== undefined && ends !== undefined && ends < starts ? [pilotsReason('plan-ends-first')] : []),
  ];
}

function kpiGaps(kpis: readonly DraftKpi[], { starts }: DraftPlan): Reason[] {
  if (kpis.length === 0) return [pilotsReason('no-kpis')];
  return [
    ...kpis.flatMap((kpi) =>
      KPI_PARTS.filter((part) => !isWritten(kpi[part])).map((part) => pilotsReason('kpi-part-missing', { ...named(kpi), part })),
    ),
    ...completeKpis(kpis).flatMap((kpi) => [
      ...(isEasier(kpi) ? [pilotsReason('kpi-target-below-minimum', named(kpi))] : []),
      ...(kpi.lowest !== undefined && kpi.highest !== undefined && kpi.lowest >= kpi.highest
        ? [pilotsReason('kpi-range-empty', named(kpi))]
        : []),
      ...(starts !== undefined && kpi.baselineDate > starts ? [pilotsReason('kpi-baseline-late', named(kpi))] : []),
    ]),
  ];
}

const isEasier = ({ direction, target, minimum }: Kpi): boolean => (direction === 'up' ? target < minimum : target > minimum);

/** What a rule still lacks to decide by these KPIs. */
export function ruleGaps(rule: PilotRule | null, kpis: readonly DraftKpi[]): Reason[] {
  if (rule === null) return [pilotsReason('rule-missing')];
  const { scale, repeat } = rule;
  const mentioned = new Set([scale, repeat].flatMap((c) => c.mustReachTarget ?? []));
  const targets = Math.max(scale.targetsAtLeast ?? 0, repeat.targetsAtLeast ?? 0);
  const scalesAlways = !scale.allMinimum && !scale.targetsAtLeast && !scale.mustReachTarget?.length;
  return [
    ...(scalesAlways ? [pilotsReason('rule-without-conditions')] : []),
    ...[...mentioned].filter((id) => kpis.every((kpi) => kpi.id !== id)).map((kpi) => pilotsReason('rule-unknown-kpi', { kpi })),
    ...(targets > kpis.length ? [pilotsReason('rule-too-many-targets', { targets, kpis: kpis.length })] : []),
  ];
}
