import type { Locale } from '@app/kernel';

/** `2027-12` as people write it: `12/2027`. */
export function monthName(period: string, locale: Locale): string {
  const [year, month = ''] = period.split('-');
  return `${locale === 'en' ? month : Number(month)}/${year}`;
}

/** The months from one to another, both with: `2027-11`, `2027-12` … */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let [year = 0, month = 0] = from.split('-').map(Number); ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const period = `${year}-${String(month).padStart(2, '0')}`;
    if (period > to || months.length > 240) return months;
    months.push(period);
  }
}
