import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatClock,
  formatDateTime,
  formatDay,
  formatDeadline,
  formatEuro,
  formatNumber,
  formatWeekday,
  localeOf,
  textIn,
  type Locale,
  type Text,
} from '@app/kernel';
import { currentLocale } from './current-locale';

const bound = (locale: Locale) => ({
  locale,
  /** `24.11.2026` */
  day: (day: string) => formatDay(day, locale),
  /** `ti 24.11.2026` */
  weekday: (day: string) => formatWeekday(day, locale),
  /** `klo 12.00` */
  clock: (at: string | Date) => formatClock(at, locale),
  /** `24.11.2026 klo 12.00` */
  dateTime: (at: string | Date) => formatDateTime(at, locale),
  /** `ti 24.11.2026 klo 12.00`: the form for deadlines. */
  deadline: (at: string | Date) => formatDeadline(at, locale),
  /** Cents as euros. */
  euro: (cents: number) => formatEuro(cents, locale),
  number: (value: number, decimals?: number) => formatNumber(value, locale, decimals),
  /** A text that people wrote, in the reader's language or the first it has. */
  text: (text: Text | null | undefined) => textIn(text, locale),
  /** The language `text` answers in: put it in `lang` when it is not the page's. */
  textLocale: (text: Text) => localeOf(text, locale),
});

export type Format = ReturnType<typeof bound>;

/** Days, times, money and written texts in the reader's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the language is read through currentLocale
  return useMemo(() => bound(currentLocale()), [i18n.language]);
}
