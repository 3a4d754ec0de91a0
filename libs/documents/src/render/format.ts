import { ZONE, dayOf, formatClock, formatDay, type Day, type Locale } from '@app/kernel';
import { LANGUAGE_TAGS } from './language-tags';
import { pageWords } from './page-words';

const SWEDISH_MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** How figures and days are written on paper in one language: sums with cents and their tax, days in full in Swedish prose. */
export interface PaperFormat {
  /** `612 400,00 €`, `EUR 612,400.00`; cents always, so that the commas of a column stand under each other. */
  money(cents: number): string;
  /** A sum of money with its tax: `612 400,00 € (alv 0 %)`. */
  moneyNet(cents: number): string;
  /** The amount alone, for columns whose head names the currency. */
  amount(cents: number): string;
  /** A number with the given count of decimals, or with as many as it has, at most four. */
  number(value: number, decimals?: number): string;
  /** `5.10.2026`, `5 oktober 2026`, `5 October 2026`. */
  day(day: Day): string;
  /** As `day`, but short in Swedish: for tables. */
  shortDay(day: Day): string;
  /** `5.10.2026 klo 13.14`, in Finnish time, to the minute. */
  dateTime(at: string): string;
  /** As `dateTime`, short in Swedish: for tables. */
  shortDateTime(at: string): string;
  /** `5.10.2026 klo 13.14.02 (UTC+3)`: for signatures and deadlines. */
  exactTime(at: string): string;
  /** The day on which an instant falls in Finland. */
  dayOf(at: string): Day;
  /** A month or day range: `1.11.2027–31.3.2028`. */
  days(from: Day, to: Day): string;
  /** `2027-11` as `11/2027`. A period that is no month is written as it is. */
  period(period: string): string;
  /** A digest in groups of eight, as an eye compares them: `9fe2184a a048bdfc`. */
  digest(hex: string): string;
  /** `182 kB`, `1,4 MB`. */
  bytes(size: number): string;
}

export function paperFormat(locale: Locale): PaperFormat {
  const tag = LANGUAGE_TAGS[locale];
  const number = (value: number, decimals?: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 4 })
      .format(value)
      .replace(/[\u202f ]/gu, NO_BREAK_SPACE)
      .replace('-', MINUS);
  const amount = (cents: number) => number(cents / 100, 2);
  const money = (cents: number) => (locale === 'en' ? `EUR${NO_BREAK_SPACE}${amount(cents)}` : `${amount(cents)}${NO_BREAK_SPACE}€`);
  const day = (value: Day) => (locale === 'sv' ? swedishDay(value) : formatDay(value, locale).replace(/ /gu, NO_BREAK_SPACE));
  const join = locale === 'en' ? ' at ' : ' ';
  return {
    money,
    amount,
    number,
    day,
    dayOf,
    moneyNet: (cents) => `${money(cents)} (${pageWords[locale].excludingTax})`,
    shortDay: (value) => formatDay(value, locale).replace(/ /gu, NO_BREAK_SPACE),
    dateTime: (at) => `${day(dayOf(at))}${join}${formatClock(minuteOf(at), locale)}`,
    shortDateTime: (at) => `${formatDay(dayOf(at), locale)}${join}${formatClock(minuteOf(at), locale)}`,
    exactTime: (at) => `${day(dayOf(at))}${join}${formatClock(at, locale)} (${utcOffset(at)})`,
    days: (from, to) => (locale === 'fi' ? `${day(from)}–${day(to)}` : `${day(from)}${NO_BREAK_SPACE}– ${day(to)}`),
    period: (period) => period.replace(/^(\d{4})-(\d{2})$/u, (_, year: string, month: string) => `${Number(month)}/${year}`),
    digest: (hex) => hex.match(/.{1,8}/gu)?.join(' ') ?? '',
    bytes: (size) =>
      size < 1_000_000
        ? `${number(Math.max(1, Math.round(size / 1000)))}${NO_BREAK_SPACE}kB`
        : `${number(size / 1_000_000, 1)}${NO_BREAK_SPACE}MB`,
  };
}

/** The minute in which an instant falls: `2027-08-13T06:00Z`. */
const minuteOf = (at: string): string => `${at.slice(0, 16)}Z`;

function swedishDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}${NO_BREAK_SPACE}${SWEDISH_MONTHS[(month ?? 1) - 1]} ${year}`;
}

const offsets = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'shortOffset' });

/** `UTC+3`: the offset of Finnish time at that instant. */
function utcOffset(at: string): string {
  const name = offsets.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', 'UTC');
}
