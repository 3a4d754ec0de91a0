import { CentsSchema, DraftTextSchema, type Text } from '@app/kernel';
import { z } from 'zod';
import { SCALE_ROUTES } from './scale-routes';

const ReadText = z.strictObject({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() });

const decisionWith = <T extends z.ZodType<Text>>(text: T) =>
  z.strictObject({
    decision: z.enum(['stop', 'repeat', 'scale']),
    /** The way in which the city buys more; for `scale` alone. */
    route: z.enum(SCALE_ROUTES).optional(),
    /** The option seasons taken, in the call's own words: `2028-2029`. */
    optionSeasons: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
    /** What the city commits itself to by it. */
    valueCents: CentsSchema.optional(),
    /** An area or users beyond those that the call named. */
    area: z.string().trim().min(1).max(200).optional(),
    /** With which partner, where there are several. */
    supplier: z.uuid().optional(),
    text: text.optional(),
    /** Why the decision departs from what the rule says. */
    departure: text.optional(),
  });

/** What a person writes before two decide. */
export const DecisionInput = decisionWith(DraftTextSchema);
export const DecisionContentView = decisionWith(ReadText).meta({ id: 'PilotDecisionContent' });
export type DecisionContent = z.infer<typeof DecisionInput>;
