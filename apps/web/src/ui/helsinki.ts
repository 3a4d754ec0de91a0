import { ZONE, type Day } from '@app/kernel';

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** What a clock on the wall in Finland shows at an instant. */
export function wallOf(instant: string): { day: Day; clock: string } {
  const [day = '', clock = ''] = wall.format(new Date(instant)).split(' ');
  return { day, clock };
}

/** The instant when a wall clock in Finland shows this; undefined for what is no time. An hour that summer time skips moves on by one. */
export function instantOf(day: Day, clock: string): string | undefined {
  const guess = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(guess)) return undefined;
  const offsetAt = (at: number) => {
    const seen = wallOf(new Date(at).toISOString());
    return Date.parse(`${seen.day}T${seen.clock}:00Z`) - at;
  };
  const once = guess - offsetAt(guess);
  return new Date(guess - offsetAt(once)).toISOString();
}
