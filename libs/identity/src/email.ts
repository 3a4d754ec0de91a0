import { z } from 'zod';

/** An address in small letters: two spellings of one address are one person. */
export const EmailSchema = z.email().max(254).toLowerCase().meta({ id: 'Email' });
