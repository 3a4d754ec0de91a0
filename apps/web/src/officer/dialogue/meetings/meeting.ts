import { dayOf, type Day } from '@app/kernel';
import type { components } from '../../../openapi';
import { wallOf } from '../../../ui/helsinki';

export type Meeting = components['schemas']['Meetings'][number];
export type MinutesContent = components['schemas']['MinutesContent'];

/** Booked by somebody and begun: its minutes are due. */
export const isHeld = (meeting: Meeting, now: string): boolean => meeting.bookings.length > 0 && meeting.startsAt <= now;

/** The times as a calendar shows them: days across, clock times down. */
export function calendarOf(meetings: readonly Meeting[]): { readonly days: readonly Day[]; readonly clocks: readonly string[] } {
  return {
    days: [...new Set(meetings.map(({ startsAt }) => dayOf(startsAt)))].sort(),
    clocks: [...new Set(meetings.map(({ startsAt }) => wallOf(startsAt).clock))].sort(),
  };
}

const MINUTE = 60_000;

/** The instants at which a row of meetings begins, each after the one before and a pause. */
export const startsOf = (first: string, count: number, minutes: number, pause: number): string[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.parse(first) + i * (minutes + pause) * MINUTE).toISOString());
