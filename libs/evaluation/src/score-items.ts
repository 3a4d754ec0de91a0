import { DraftTextSchema, LocalIdSchema } from '@app/kernel';
import { z } from 'zod';

/** Points for one criterion of one tender, as they are written: what is wrong with them is told with reasons, not by shape. */
export const ScoreItemInput = z.strictObject({
  submission: z.uuid(),
  criterion: LocalIdSchema,
  points: z.number().nullable(),
  reason: DraftTextSchema,
});

/** One place, one item: every tender by every criterion. */
export const placeOf = ({ submission, criterion }: { readonly submission: string; readonly criterion: string }): string =>
  `${submission} ${criterion}`;

/** A list that names no place twice. Far above any real round: 100 tenders by 20 criteria. */
export const placesOnce = <T extends z.ZodType<{ submission: string; criterion: string }>>(item: T) =>
  z
    .array(item)
    .max(2_000)
    .refine((items) => new Set(items.map(placeOf)).size === items.length);
