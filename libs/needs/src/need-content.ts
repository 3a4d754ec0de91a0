import { CentsSchema, DraftTextSchema, LocalIdSchema } from '@app/kernel';
import { CONTRACT_TYPES } from '@app/rules';
import { z } from 'zod';

const id = LocalIdSchema;
const many = <T extends z.ZodType>(item: T) => z.array(item).max(200).default([]);
const text = DraftTextSchema.default({});

export const ValuePart = z.strictObject({
  id,
  kind: z.enum(['base', 'option', 'renewal', 'followup', 'rd', 'purchase']),
  cents: CentsSchema,
  text,
});

/**
 * A structured need: the problem and the outcome wanted, never the product (N1; 2014/24/EU art. 42(3)(a), Act 1397/2016 section 71).
 * A draft may lack anything; `needProblems` says what it lacks.
 */
export const NeedContent = z
  .strictObject({
    problem: text,
    users: text,
    outcomes: many(z.strictObject({ id, text })),
    constraints: many(DraftTextSchema),
    stateOfArt: many(z.strictObject({ source: z.string().max(500), finding: text })),
    alternatives: many(z.strictObject({ id, text, centsPerYear: CentsSchema })),
    kpiIdeas: many(
      z.strictObject({ id, outcome: id, text, unit: z.string().trim().min(1).max(40), baseline: z.number(), target: z.number() }),
    ),
    valueParts: many(ValuePart),
    buyer: z.enum(['central_government', 'sub_central', 'utility']).default('sub_central'),
    contractType: z.enum(CONTRACT_TYPES).default('services'),
    rd: z.boolean().default(false),
    /** Of research: whether its benefits go to the buyer alone, and whether the buyer pays for all of it (2014/24/EU art. 14). */
    rdBenefitsExclusive: z.boolean().optional(),
    rdWhollyPaid: z.boolean().optional(),
    funding: many(z.strictObject({ kind: z.enum(['city', 'akke', 'erdf', 'business_finland', 'other']), cents: CentsSchema, text })),
    missions: z
      .array(z.enum(['climate_neutrality', 'digitalisation', 'health_and_wellbeing']))
      .max(3)
      .default([]),
    themes: many(DraftTextSchema),
    cpv: z
      .array(z.string().regex(/^\d{8}$/))
      .max(50)
      .default([]),
    nuts: z
      .array(z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/))
      .max(50)
      .default([]),
    innovation: z
      .strictObject({ newToBuyer: z.boolean(), newToMarket: z.boolean(), text })
      .default({ newToBuyer: false, newToMarket: false, text: {} }),
    /** What was added after a return. */
    notes: many(DraftTextSchema),
  })
  .meta({ id: 'NeedContent' });
export type NeedContent = z.infer<typeof NeedContent>;

export const emptyNeed = (): NeedContent => NeedContent.parse({});
