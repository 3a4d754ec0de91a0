import type { ReasonSchema } from '@app/cases';
import type { Reason } from '@app/kernel';
import type { z } from 'zod';

/** A reason as an answer carries it. */
export const reasonView = ({ code, params, text }: Reason): z.infer<typeof ReasonSchema> => ({
  code,
  params: { ...params },
  text: { ...text },
});
