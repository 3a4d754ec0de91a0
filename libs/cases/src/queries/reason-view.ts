import { Text3Schema, type Reason } from '@app/kernel';
import { z } from 'zod';

export const ReasonSchema = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    text: Text3Schema,
  })
  .meta({ id: 'Reason' });

/** A reason as an answer carries it. */
export const reasonView = ({ code, params, text }: Reason): z.infer<typeof ReasonSchema> => ({
  code,
  params: { ...params },
  text: { ...text },
});
