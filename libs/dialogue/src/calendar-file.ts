import { textIn, type Locale, type Text3 } from '@app/kernel';
import { createEvent } from 'ics';
import type { CalendarEntry } from './meetings';

const MEETING: Text3 = { fi: 'Tapaaminen', sv: 'Möte', en: 'Meeting' };

/**
 * A meeting as a calendar file (iCalendar, RFC 5545). Its UID stays the same, so that a calendar that knows the meeting takes the
 * new text in its place.
 */
export function calendarFile({ id, startsAt, minutes, place, title, city }: CalendarEntry, locale: Locale): string {
  const { value, error } = createEvent({
    uid: `${id}@innopolku`,
    productId: 'innopolku',
    start: startsAt.getTime(),
    startOutputType: 'utc',
    duration: { minutes },
    title: `${MEETING[locale]}: ${textIn(title, locale)}`,
    description: textIn(city, locale),
    ...(textIn(place, locale) && { location: textIn(place, locale) }),
    status: 'CONFIRMED',
    busyStatus: 'BUSY',
  });
  if (value === null) throw error ?? new Error('the calendar file came out empty');
  return value;
}
