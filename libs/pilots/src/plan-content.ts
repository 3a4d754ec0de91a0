import { CentsSchema, DaySchema, DraftTextSchema, LocalIdSchema, type Text } from '@app/kernel';
import { z } from 'zod';

/** Most things of one kind in one plan: a guard against runaway input, far above any real pilot. */
const MANY = 50;
const figure = z.number().min(-1_000_000_000).max(1_000_000_000);
const uniqueIds = <T extends { readonly id: string }>(items: readonly T[]) => new Set(items.map((i) => i.id)).size === items.length;

/** A text as screens read it: of a draft it may still be empty. */
const ReadText = z.strictObject({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() });

/** The parts of a plan in words. A pilot does not start while one is missing. */
export const PLAN_TEXTS = ['hypothesis', 'site', 'users', 'permits', 'data', 'ipr', 'exit'] as const;

function planWith<T extends z.ZodType<Text>>(text: T) {
  return z.strictObject({
    /** First and last day. */
    starts: DaySchema.optional(),
    ends: DaySchema.optional(),
    /** The most that the pilot may cost, all partners together. */
    budgetCapCents: CentsSchema.optional(),
    hypothesis: text.optional(),
    site: text.optional(),
    users: text.optional(),
    permits: text.optional(),
    data: text.optional(),
    ipr: text.optional(),
    risks: z.array(text).max(MANY).default([]),
    exit: text.optional(),
  });
}

const kpiWith = <T extends z.ZodType<Text>>(text: T) =>
  z.strictObject({
    id: LocalIdSchema,
    text: text.optional(),
    unit: z.string().trim().min(1).max(60).optional(),
    /** `up`: more is better. */
    direction: z.enum(['up', 'down']).optional(),
    baseline: figure.optional(),
    baselineDate: DaySchema.optional(),
    /** Below it the pilot has failed on this KPI; at it, it has passed. */
    minimum: figure.optional(),
    target: figure.optional(),
    /** How the months become one result. */
    aggregate: z.enum(['mean', 'last', 'sum']).optional(),
    /** The values that can be: outside them a measurement is a slip of the pen. */
    lowest: figure.optional(),
    highest: figure.optional(),
    method: text.optional(),
    /** The person who answers for the measurements. */
    owner: z.uuid().optional(),
    /** What happens where a value is missing. */
    missing: text.optional(),
  });

const conditions = z.strictObject({
  /** Every KPI meets its minimum. */
  allMinimum: z.boolean().optional(),
  targetsAtLeast: z.int().min(0).max(MANY).optional(),
  /** Ids of KPIs. */
  mustReachTarget: z.array(LocalIdSchema).max(MANY).optional(),
});
const ruleWith = <T extends z.ZodType<Text>>(text: T) =>
  z.strictObject({
    scale: conditions.default({}),
    repeat: conditions.default({}),
    otherwise: z.enum(['stop', 'repeat']),
    text: text.optional(),
  });

/** What people write of a plan. Incomplete while it is a draft; `planGaps` says what starting still needs. */
export const DraftPlan = planWith(DraftTextSchema);
export const DraftKpis = z.array(kpiWith(DraftTextSchema)).max(MANY).refine(uniqueIds);
/** The rule as the case script has it: `scale` if its conditions hold, else `repeat` if its do, else `otherwise`. */
export const DraftRule = ruleWith(DraftTextSchema);

export const PlanContentView = planWith(ReadText).meta({ id: 'PilotPlan' });
export const KpiView = kpiWith(ReadText).meta({ id: 'PilotKpi' });
export const RuleContentView = ruleWith(ReadText).meta({ id: 'PilotRule' });

export type DraftPlan = z.infer<typeof DraftPlan>;
export type DraftKpi = z.infer<typeof DraftKpis>[number];
export type PilotRule = z.infer<typeof DraftRule>;

/** A KPI that can be measured and judged. */
export type Kpi = Required<Omit<DraftKpi, 'lowest' | 'highest'>> & Pick<DraftKpi, 'lowest' | 'highest'>;

/** The KPIs of which every part is written. */
export const completeKpis = (kpis: readonly DraftKpi[]): Kpi[] => kpis.filter(isComplete);

function isComplete(kpi: DraftKpi): kpi is Kpi {
  return KPI_PARTS.every((part) => isWritten(kpi[part]));
}

/** The parts that every KPI needs (features L2), in the order in which people write them. */
export const KPI_PARTS = [
  'text',
  'unit',
  'direction',
  'baseline',
  'baselineDate',
  'minimum',
  'target',
  'aggregate',
  'method',
  'owner',
  'missing',
] as const;

/** Whether a part of a draft has been written: an empty text has not. */
export const isWritten = (part: unknown): boolean =>
  part !== undefined && part !== null && (typeof part !== 'object' || Object.keys(part).length > 0);
