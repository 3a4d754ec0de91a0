import { dayOf, ZONE, type Locale } from '@app/kernel';
import type { Format } from '../i18n';

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});

/** The clock to the millisecond: `klo 15.47.22,418`, `kl. 15.47.22,418`, `15:47:22.418`. */
export function preciseClock(at: string, locale: Locale): string {
  const part = (type: Intl.DateTimeFormatPartTypes) => wall.formatToParts(new Date(at)).find((p) => p.type === type)?.value ?? '';
  const [hour, minute, second, ms] = [part('hour'), part('minute'), part('second'), part('fractionalSecond')];
  if (locale === 'en') return `${hour}:${minute}:${second}.${ms}`;
  return `${locale === 'fi' ? 'klo' : 'kl.'}\u00a0${Number(hour)}.${minute}.${second},${ms}`;
}

/** Weekday, day and clock to the millisecond: what a receipt states. */
export const preciseInstant = (at: string, f: Format): string => `${f.weekday(dayOf(at))} ${preciseClock(at, f.locale)}`;
