import type { Day } from '@app/kernel';
import { addDays, helsinkiDay } from '@app/rules';
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

/** Whose values are told apart: of each partner where there are several, else of nobody by name. */
export const solutionsOf = ({ partners }: Pick<Pilot, 'partners'>): readonly (string | null)[] => (partners.length > 1 ? partners : [null]);

/** A month of a KPI for which no value stands; of one partner, where there are several. */
export interface MissingMonth {
  readonly kpi: string;
  /** `YYYY-MM`. */
  readonly period: string;
  readonly supplierId: string | null;
}

/**
 * The months that have ended without a value, from the start to the end of the plan. `solutions`: whose values are looked for;
 * `[null]` where the pilot has one partner. Pure.
 */
export function missingMonths(
  { kpis, plan, startedAt }: Pick<Pilot, 'kpis' | 'plan' | 'startedAt'>,
  recorded: readonly Measurement[],
  { solutions, today }: { readonly solutions: readonly (string | null)[]; readonly today: Day },
): MissingMonth[] {
  if (startedAt === null) return [];
  const periods = monthsBetween(helsinkiDay(startedAt), plan.ends ?? today).filter((period) => period < today.slice(0, 7));
  const isThere = (kpi: string, period: string, solution: string | null) =>
    recorded.some((m) => m.kpi === kpi && m.period === period && (m.supplierId === null || m.supplierId === solution));
  return completeKpis(kpis).flatMap(({ id }) =>
    periods.flatMap((period) =>
      solutions.filter((solution) => !isThere(id, period, solution)).map((supplierId) => ({ kpi: id, period, supplierId })),
    ),
  );
}

/** The months that two days fall in, and those between, `YYYY-MM`. The first of a month and 31 days is always in the next one. */
function monthsBetween(from: Day, to: Day): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addDays(`${month}-01`, 31).slice(0, 7)) months.push(month);
  return months;
}

/** The KPIs that lack a value: of the one partner, or of any of several. */
export function unmeasured({ kpis, partners }: Pick<Pilot, 'kpis' | 'partners'>, recorded: readonly Measurement[]): Kpi[] {
  const standing = valuesAfterCorrections(recorded);
  const solutions = solutionsOf({ partners });
  const isMeasured = (kpi: Kpi, solution: string | null) =>
    standing.some((m) => m.kpi === kpi.id && (m.supplierId === null || m.supplierId === solution));
  return completeKpis(kpis).filter((kpi) => !solutions.every((solution) => isMeasured(kpi, solution)));
}
