import { CentsSchema, DraftTextSchema, LocaleSchema, LocalIdSchema, type Text } from '@app/kernel';
import { z } from 'zod';

function shapeOf<T extends z.ZodType<Text>>(text: T) {
  return z.strictObject({
    prices: z.record(LocalIdSchema, CentsSchema).default({}),
    values: z.record(LocalIdSchema, z.number().min(-1_000_000_000).max(1_000_000_000)).default({}),
    quality: z.record(LocalIdSchema, text).default({}),
    declarations: z.record(LocalIdSchema, z.union([z.boolean(), text])).default({}),
    secrets: z.array(LocalIdSchema).max(100).default([]),
    language: LocaleSchema.optional(),
  });
}

/**
 * What a supplier offers. Keys are the call's own ids: price items, criteria, requirements.
 * `declarations`: `true`, `false` = evidence is missing, or a text. `secrets`: quality texts that hold business secrets (JulkL 24 § 1 mom. 20 k).
 */
export const TenderContentInput = shapeOf(DraftTextSchema);
export const TenderContentView = shapeOf(
  z.strictObject({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() }),
).meta({ id: 'TenderContent' });
export type TenderContent = z.infer<typeof TenderContentInput>;

/** The three envelopes of a tender. They are opened apart: prices only when quality is final. */
export const ENVELOPE_PARTS = ['suitability', 'quality', 'price'] as const;
export type EnvelopePart = (typeof ENVELOPE_PARTS)[number];

export interface Envelopes {
  readonly suitability: Pick<TenderContent, 'declarations'>;
  readonly quality: Pick<TenderContent, 'quality' | 'values' | 'secrets'>;
  readonly price: Pick<TenderContent, 'prices'>;
}

export const emptyTender = (): TenderContent => TenderContentInput.parse({});

/** Which part of a tender travels in which envelope. */
export function intoEnvelopes({ declarations, quality, values, secrets, prices }: TenderContent): Envelopes {
  return { suitability: { declarations }, quality: { quality, values, secrets }, price: { prices } };
}
