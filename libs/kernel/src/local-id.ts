import { z } from 'zod';

/** The short id of a thing inside one case's content: an outcome `o1`, a criterion `c-price`. */
export const LocalIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .meta({ id: 'LocalId' });
