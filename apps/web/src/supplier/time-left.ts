import type { Locale } from '@app/kernel';

const HOUR = 3_600_000;
const SHORT = {
  fi: { days: (n: number) => `${n} pv`, hours: (n: number) => `${n} t`, soon: 'alle tunti' },
  sv: { days: (n: number) => `${n} dygn`, hours: (n: number) => `${n} tim`, soon: 'under en timme' },
  en: { days: (n: number) => (n === 1 ? '1 day' : `${n} days`), hours: (n: number) => `${n} h`, soon: 'under an hour' },
} as const satisfies Record<Locale, unknown>;

/** What is left until an instant, short, for a narrow column: `20 pv`, `3 t`. Undefined once it has passed. Stands beside the date itself. */
export function timeLeft(at: string, now: string, locale: Locale): { readonly days: number; readonly words: string } | undefined {
  const hours = Math.floor((Date.parse(at) - Date.parse(now)) / HOUR);
  if (Date.parse(at) <= Date.parse(now)) return undefined;
  const days = Math.floor(hours / 24);
  const words = days > 0 ? SHORT[locale].days(days) : hours > 0 ? SHORT[locale].hours(hours) : SHORT[locale].soon;
  return { days, words };
}
