import { judgePilot, kpiResults, valuesAfterCorrections, type KpiResult } from './decision-rule';
import type { RuleSays } from './decision-problems';
import type { Measurement } from './entities/measurement';
import type { Pilot } from './entities/pilot';
import { completeKpis, type Kpi } from './plan-content';

/** What the measurements so far come to. */
export interface Judgement {
  readonly results: readonly KpiResult[];
  /** Empty while nothing was measured or no rule is written. */
  readonly ruleSays: RuleSays;
}

/** Results after corrections, and what the rule says of them. Pure. */
export function judgementOf({ kpis, rule }: Pick<Pilot, 'kpis' | 'rule'>, recorded: readonly Measurement[]): Judgement {
  const complete = completeKpis(kpis);
  if (rule === null || recorded.length === 0) return { results: kpiResults(complete, recorded), ruleSays: [] };
  const { results, decisions } = judgePilot(complete, recorded, rule);
  return { results, ruleSays: decisions };
}

/** The KPIs that lack a value: of the one partner, or of any of several. */
export function unmeasured({ kpis, partners }: Pick<Pilot, 'kpis' | 'partners'>, recorded: readonly Measurement[]): Kpi[] {
  const standing = valuesAfterCorrections(recorded);
  const solutions = partners.length > 1 ? partners : [null];
  const isMeasured = (kpi: Kpi, solution: string | null) =>
    standing.some((m) => m.kpi === kpi.id && (m.supplierId === null || m.supplierId === solution));
  return completeKpis(kpis).filter((kpi) => !solutions.every((solution) => isMeasured(kpi, solution)));
}
