import { z } from 'zod';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** A Finnish business id `1234567-8`, or a foreign VAT number with its country's letters. */
export const BusinessIdSchema = z
  .string()
  .trim()
  .regex(/^(\d{7}-\d|[A-Z]{2}[A-Z0-9]{2,12})$/)
  .meta({ id: 'BusinessId' });

/**
 * Whether the check digit of a Finnish business id fits (PRH and the Tax Administration: weights 7 9 10 5 8 4 2, modulo 11).
 * Foreign numbers are not judged. A wrong digit is worth a word to the person, not a refusal.
 */
export function businessIdIsSound(id: string): boolean {
  if (!/^\d{7}-\d$/.test(id)) return true;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  const rest = sum % 11;
  return rest !== 1 && Number(id[8]) === (rest === 0 ? 0 : 11 - rest);
}
