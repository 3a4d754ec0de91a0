import { z } from 'zod';
import type { Locale } from './locale';

/** Money without VAT, in whole cents of euro; at most ten billion euro, so that sums stay exact. */
export const CentsSchema = z.int().min(0).max(1_000_000_000_000).meta({ id: 'Cents' });

const TAGS: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const formats = new Map<string, Intl.NumberFormat>(); // making one costs far more than using it

function formatOf(locale: Locale, minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const at = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`;
  const known = formats.get(at);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[locale], { minimumFractionDigits, maximumFractionDigits });
  formats.set(at, made);
  return made;
}

/** `194 500 €`, `194 500 €`, `EUR 194,500`; with cents only where there are any. Minus as U+2212, no breaking spaces. */
export function formatEuro(cents: number, locale: Locale): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const amount = formatOf(locale, digits, digits)
    .format(cents / 100)
    .replace('-', '\u2212');
  return locale === 'en' ? `EUR\u00a0${amount}` : `${amount}\u00a0€`;
}

/** A number as its language writes it: `87,2`, `87,2`, `87.2`. */
export const formatNumber = (value: number, locale: Locale, decimals = 4): string =>
  formatOf(locale, 0, decimals).format(value).replace('-', '\u2212');
