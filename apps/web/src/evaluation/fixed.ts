import type { Locale } from '@app/kernel';

/** A number with all its decimals, so that columns of points stand straight: `85,90`. */
export const fixed = (value: number, locale: Locale, decimals = 2): string =>
  new Intl.NumberFormat(`${locale}-FI`, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
