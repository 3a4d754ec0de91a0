import { InstantSchema, LocalIdSchema, TextSchema } from '@app/kernel';
import { z } from 'zod';
import type { Amendment } from './entities/amendment';

const value = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]);

/** What an amendment says and moves. `deadline.round` is a round's id or its short id in the call; `id` names the amendment, `am1`. */
export const amendmentFields = {
  id: LocalIdSchema.optional(),
  kind: z.enum(['clarification', 'material']),
  text: TextSchema,
  changes: z
    .array(z.strictObject({ what: z.string().trim().min(1).max(200), from: value, to: value }))
    .max(100)
    .default([]),
  deadline: z.strictObject({ round: z.string().max(80), to: InstantSchema }).optional(),
  questionsDue: InstantSchema.optional(),
};

/** What two people must agree on: all of an amendment but its number. */
export const signedPart = ({ key, kind, text, changes, roundId, deadline, questionsDue }: Amendment) => ({
  key,
  kind,
  text,
  changes,
  roundId,
  deadline: deadline?.toISOString() ?? null,
  questionsDue: questionsDue?.toISOString() ?? null,
});
