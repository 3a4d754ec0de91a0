import { z } from 'zod';

/** The path of everything that belongs to one case. */
export const OfCase = z.object({ caseId: z.uuid() });
