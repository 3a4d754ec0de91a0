import { CentsSchema, DaySchema, DraftTextSchema, InstantSchema, LocaleSchema, LocalIdSchema, type Text } from '@app/kernel';
import { ValuePart } from '@app/needs';
import type { RoundKind } from '@app/rules';
import { z } from 'zod';

/** `requests` to take part come first in a staged procedure; an open one has a single round of `tenders`. */
export const ROUND_KINDS = ['tenders', 'requests'] as const satisfies readonly RoundKind[];

export const CRITERION_KINDS = ['price', 'quality', 'declared', 'measured'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** How points are made. The arithmetic lives in the evaluation room; here a formula only says what a criterion must state. */
export const FORMULAS = ['lowest_over_price', 'linear_over_lowest', 'share_of_scale', 'share_of_best', 'linear_between'] as const;
export type Formula = (typeof FORMULAS)[number];

/** `suitability` and `exclusion` are answered by the tenderer; `minimum` and `contract` are accepted by tendering. */
export const REQUIREMENT_KINDS = ['minimum', 'suitability', 'exclusion', 'contract'] as const;

/** Most things of one kind in one call: a guard against runaway input, far above any real call. */
const MANY = 100;
const figure = z.number().min(-1_000_000_000).max(1_000_000_000);
const uniqueIds = <T extends { readonly id: string }>(items: readonly T[]) => new Set(items.map((i) => i.id)).size === items.length;

/** The shape of a call with its texts given: those that a person is still writing, or those that a screen reads. */
function shapeOf<T extends z.ZodType<Text>>(text: T) {
  const from = z.array(LocalIdSchema).max(MANY).default([]);
  const criterion = z.strictObject({
    id: LocalIdSchema,
    kind: z.enum(CRITERION_KINDS),
    weight: z.number().positive().max(100),
    formula: z.enum(FORMULAS),
    text,
    scaleMax: figure.positive().optional(),
    minimum: figure.min(0).optional(),
    scale: z.record(z.string().max(10), text).optional(),
    best: figure.optional(),
    worst: figure.optional(),
    unit: z.string().trim().min(1).max(60).optional(),
    from,
    priceItem: LocalIdSchema.optional(),
  });
  const phase = z.strictObject({
    starts: DaySchema,
    ends: DaySchema,
    budgetPerPartnerCents: CentsSchema,
    goals: z.array(z.strictObject({ id: LocalIdSchema, text })).max(MANY),
    instalments: z.array(z.strictObject({ cents: CentsSchema, text })).max(MANY),
    termination: text,
  });
  const round = z.strictObject({
    id: LocalIdSchema,
    kind: z.enum(ROUND_KINDS),
    deadline: InstantSchema.optional(),
    anonymousQuality: z.boolean().default(false),
    criteria: z.array(criterion).max(MANY).refine(uniqueIds).default([]),
    keep: z.strictObject({ max: z.int().min(1).max(MANY), min: z.int().min(1).max(MANY).optional(), text }).optional(),
    phase: phase.optional(),
  });
  return z.strictObject({
    title: text.optional(),
    procedureId: LocalIdSchema.optional(),
    electronic: z.boolean().default(true),
    bindingLanguage: z.enum(['fi', 'sv']).default('fi'),
    languages: z.array(LocaleSchema).max(3).default([]),
    tenderLanguages: z.array(LocaleSchema).max(3).default([]),
    grounds: text.optional(),
    lots: z
      .array(z.strictObject({ id: LocalIdSchema, valueCents: CentsSchema, text }))
      .max(MANY)
      .refine(uniqueIds)
      .default([]),
    /** The value as estimated anew when the notice is sent (2014/24/EU art. 5(4)). Absent: as it was in the approved need. */
    valueParts: z.array(ValuePart.extend({ text })).min(1).max(MANY).refine(uniqueIds).optional(),
    noDivision: text.optional(),
    scaleRoute: z
      .strictObject({ kind: z.enum(['option', 'innovation_partnership_purchase', 'new_procedure']), maxCents: CentsSchema, text })
      .optional(),
    requirements: z
      .array(z.strictObject({ id: LocalIdSchema, kind: z.enum(REQUIREMENT_KINDS), from, text, evidence: text.optional() }))
      .max(MANY)
      .refine(uniqueIds)
      .default([]),
    priceItems: z
      .array(z.strictObject({ id: LocalIdSchema, quantity: figure.positive(), text }))
      .max(MANY)
      .refine(uniqueIds)
      .default([]),
    rounding: z.strictObject({ decimals: z.int().min(0).max(6), text: text.optional() }).default({ decimals: 2 }),
    tieBreak: z.strictObject({ order: z.array(z.enum(['quality', 'price', 'lot'])).max(3), text: text.optional() }).optional(),
    waiting: z.strictObject({ kind: z.enum(['voluntary', 'statutory']), until: DaySchema, text: text.optional() }).optional(),
    questionsDue: InstantSchema.optional(),
    notice: z
      .string()
      .regex(/^[A-Z]?\d{1,2}$/)
      .optional(),
    rounds: z.array(round).max(10).refine(uniqueIds).default([]),
  });
}

/** What an officer writes. Incomplete while it is a draft; `callGaps` says what publishing still needs. */
export const CallContentInput = shapeOf(DraftTextSchema);

const ReadText = z
  .strictObject({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
  .meta({ id: 'ReadText' });

/** What screens read of a call: all of it is public once published (2014/24/EU art. 53). */
export const CallContentView = shapeOf(ReadText).meta({ id: 'CallContent' });

export type CallContent = z.infer<typeof CallContentInput>;
export type RoundContent = CallContent['rounds'][number];
export type Criterion = RoundContent['criteria'][number];
export type Requirement = CallContent['requirements'][number];
export type PriceItem = CallContent['priceItems'][number];

/** An empty draft: what the editor shows before anyone has saved. */
export const emptyCall = (): CallContent => CallContentInput.parse({});
