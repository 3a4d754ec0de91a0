import { formatDay, formatEuro, formatNumber, formatWeekday, LOCALES, type Day, type Locale, type Text3 } from '@app/kernel';

/** How a sentence writes its figures in one language. */
export interface Wording {
  readonly eur: (amount: number) => string;
  readonly day: (day: Day) => string;
  /** With the day of the week. */
  readonly weekday: (day: Day) => string;
  readonly number: (value: number) => string;
}

const wordingOf = (locale: Locale): Wording => ({
  eur: (amount) => formatEuro(Math.round(amount * 100), locale),
  day: (day) => formatDay(day, locale),
  weekday: (day) => formatWeekday(day, locale),
  number: (value) => formatNumber(value, locale),
});

const WORDINGS: Readonly<Record<Locale, Wording>> = { fi: wordingOf('fi'), sv: wordingOf('sv'), en: wordingOf('en') };

/** One sentence in three languages, each with its own figures. */
export function sentence(written: Readonly<Record<Locale, (w: Wording) => string>>): Text3 {
  const [fi, sv, en] = LOCALES.map((locale) => written[locale](WORDINGS[locale]));
  return { fi: fi ?? '', sv: sv ?? '', en: en ?? '' };
}
