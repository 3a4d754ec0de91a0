import type { Locale } from '@app/kernel';

/** `1 200,5`, `7.5`, `−3`; undefined for what is no number. A comma and a point both part the decimals, in every language. */
export function numberOf(typed: string): number | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,9})?$/.test(plain) ? Number(plain) : undefined;
}

/** As it stands in a field. Without marks between thousands: English parts them by a comma, which here parts the decimals. */
export const typedNumber = (value: number, locale: Locale): string => (locale === 'en' ? String(value) : String(value).replace('.', ','));
