import { Exact } from '@app/rules';

/** What a KPI needs to be judged. */
export interface JudgedKpi {
  readonly id: string;
  /** `up`: more is better. */
  readonly direction: 'up' | 'down';
  readonly minimum: number;
  readonly target: number;
  readonly aggregate: 'mean' | 'last' | 'sum';
}

/** A measured value, as recorded. */
export interface MeasuredValue {
  readonly id: string;
  readonly kpi: string;
  readonly value: number;
  /** Whose solution it is about; null where the pilot has one. */
  readonly supplierId: string | null;
  /** Id of the value that this one replaces. */
  readonly corrects: string | null;
}

/** Every condition that is named must hold; a rule without conditions always holds. */
export interface Conditions {
  readonly allMinimum?: boolean;
  readonly targetsAtLeast?: number;
  readonly mustReachTarget?: readonly string[];
}

export interface DecisionRule {
  readonly scale: Conditions;
  readonly repeat: Conditions;
  readonly otherwise: 'stop' | 'repeat';
}

export type PilotOutcome = 'scale' | 'repeat' | 'stop';

export interface KpiResult {
  readonly kpi: string;
  readonly supplierId: string | null;
  /** Null where nothing was measured; then neither level is met. */
  readonly result: number | null;
  readonly minimumMet: boolean;
  readonly targetMet: boolean;
}

/**
 * The values that stand, each in the place of the one it corrects, in the order in which the first ones were recorded.
 * A correction may be corrected; of two corrections of one value the later recorded stands.
 * Throws RangeError for a correction of a value that was not recorded before it.
 */
export function valuesAfterCorrections<M extends MeasuredValue>(recorded: readonly M[]): M[] {
  const standing = new Map<string, M>(); // by the id of the first value
  const firstOf = new Map<string, string>();
  for (const value of recorded) {
    const first = value.corrects === null ? value.id : firstOf.get(value.corrects);
    if (first === undefined) throw new RangeError(`${value.id} corrects ${value.corrects}, which was not recorded before it`);
    firstOf.set(value.id, first);
    standing.set(first, value);
  }
  return [...standing.values()];
}

/**
 * The result of each KPI after corrections, in the order of the KPIs; per supplier where measurements name one. Values are given
 * in the order in which they were recorded. A level is met when the result is equal or better by the KPI's direction.
 */
export function kpiResults(kpis: readonly JudgedKpi[], recorded: readonly MeasuredValue[]): KpiResult[] {
  const standing = valuesAfterCorrections(recorded);
  const suppliers = suppliersOf(standing);
  return kpis.flatMap((kpi) =>
    suppliers.map((supplierId) => {
      const values = standing.filter((m) => m.kpi === kpi.id && (m.supplierId === supplierId || m.supplierId === null));
      const result = aggregateOf(
        kpi.aggregate,
        values.map(({ value }) => Exact.of(value)),
      );
      return {
        kpi: kpi.id,
        supplierId,
        result: result && result.toNumber(),
        minimumMet: result !== null && isMet(kpi.direction, result, kpi.minimum),
        targetMet: result !== null && isMet(kpi.direction, result, kpi.target),
      };
    }),
  );
}

/** What the rule says of the results of one pilot, or of one supplier's part in it. */
export function decideByRule(rule: DecisionRule, results: readonly KpiResult[]): PilotOutcome {
  if (hold(rule.scale, results)) return 'scale';
  return hold(rule.repeat, results) ? 'repeat' : rule.otherwise;
}

/** Results and decision: one decision for the pilot, or one for each supplier that measurements name. */
export function judgePilot(
  kpis: readonly JudgedKpi[],
  recorded: readonly MeasuredValue[],
  rule: DecisionRule,
): {
  readonly results: readonly KpiResult[];
  readonly decisions: readonly { readonly supplierId: string | null; readonly outcome: PilotOutcome }[];
} {
  const results = kpiResults(kpis, recorded);
  const decisions = suppliersOf(recorded).map((supplierId) => ({
    supplierId,
    outcome: decideByRule(
      rule,
      results.filter((r) => r.supplierId === supplierId),
    ),
  }));
  return { results, decisions };
}

/** The suppliers named; `[null]` where none is. A value without a supplier then counts for each. */
function suppliersOf(values: readonly MeasuredValue[]): (string | null)[] {
  const named = new Set(values.flatMap(({ supplierId }) => supplierId ?? []));
  return named.size > 0 ? [...named] : [null];
}

function aggregateOf(aggregate: JudgedKpi['aggregate'], values: readonly Exact[]): Exact | null {
  const last = values.at(-1);
  if (!last) return null;
  switch (aggregate) {
    case 'last':
      return last;
    case 'sum':
      return Exact.sum(values);
    case 'mean':
      return Exact.sum(values).over(Exact.of(values.length));
  }
}

function isMet(direction: JudgedKpi['direction'], result: Exact, level: number): boolean {
  const difference = result.compare(Exact.of(level));
  return direction === 'up' ? difference >= 0 : difference <= 0;
}

function hold({ allMinimum = false, targetsAtLeast = 0, mustReachTarget = [] }: Conditions, results: readonly KpiResult[]): boolean {
  const reached = new Set(results.filter((r) => r.targetMet).map((r) => r.kpi));
  return (
    (!allMinimum || results.every((r) => r.minimumMet)) &&
    reached.size >= targetsAtLeast &&
    mustReachTarget.every((kpi) => reached.has(kpi))
  );
}
