import { z } from 'zod';
import type { Locale } from './locale';

/** Every deadline of the house is shown and set in this zone. */
export const ZONE = 'Europe/Helsinki';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
export const DaySchema = z.iso.date().meta({ id: 'Day' });

/** An instant as it travels, `2027-06-16T09:00:00.000Z` or with an offset. */
export const InstantSchema = z.iso.datetime({ offset: true }).meta({ id: 'Instant' });

type Instant = string | Date;
const TAGS: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const at = `${locale} ${key}`;
  const known = formats.get(at);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAGS[locale], { timeZone: ZONE, ...options });
  formats.set(at, made);
  return made;
}

const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function wallClock(at: Instant): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string> {
  const parts = { year: '', month: '', day: '', hour: '', minute: '', second: '' };
  for (const { type, value } of numbers.formatToParts(new Date(at))) if (type in parts) parts[type as keyof typeof parts] = value;
  return parts;
}

/** The day on which an instant falls in Finland. */
export function dayOf(at: Instant): Day {
  const { year, month, day } = wallClock(at);
  return `${year}-${month}-${day}`;
}

const noon = (day: Day) => new Date(`${day}T10:00:00Z`); // noon or one o'clock in Finland: never another day

/** `16.6.2027`, `16.6.2027`, `16 June 2027`. */
export function formatDay(day: Day, locale: Locale): string {
  if (locale === 'en') return format('en', 'day', { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day));
  const [y, m, d] = day.split('-').map(Number);
  return `${d}.${m}.${y}`;
}

/** `ke 16.6.2027`, `ons 16.6.2027`, `Wed 16 June 2027`. */
export function formatWeekday(day: Day, locale: Locale): string {
  const weekday = format(locale, 'weekday', { weekday: 'short' }).format(noon(day)).replace('.', '');
  return `${weekday} ${formatDay(day, locale)}`;
}

/** `klo 12.00`, `kl. 12.00`, `12:00`; with seconds only where they are not zero. No-break spaces within. */
export function formatClock(at: Instant, locale: Locale): string {
  const { hour, minute, second } = wallClock(at);
  const parts = [locale === 'en' ? hour : String(Number(hour)), minute, ...(second === '00' ? [] : [second])];
  return locale === 'en' ? parts.join(':') : `${locale === 'fi' ? 'klo' : 'kl.'}\u00a0${parts.join('.')}`;
}

/** `16.6.2027 klo 12.00`, `16.6.2027 kl. 12.00`, `16 June 2027 at 12:00`. In Finnish time. */
export function formatDateTime(at: Instant, locale: Locale): string {
  return `${formatDay(dayOf(at), locale)}${locale === 'en' ? ' at' : ''} ${formatClock(at, locale)}`;
}

/** As formatDateTime, with the weekday before: the form for deadlines on screens. */
export function formatDeadline(at: Instant, locale: Locale): string {
  return `${formatWeekday(dayOf(at), locale)}${locale === 'en' ? ' at' : ''} ${formatClock(at, locale)}`;
}
