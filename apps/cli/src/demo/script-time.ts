import { ZONE } from '@app/kernel';
import { Temporal } from 'temporal-polyfill';

const WRITTEN = /^(?:(\d{4}-\d{2}-\d{2})|start\+(\d+)d) (\d{2}:\d{2}(?::\d{2})?)$/;

/** Whether a string is a moment as scripts write them. */
export const isScriptTime = (text: string): boolean => WRITTEN.test(text);

/**
 * The instant of a moment in a script, as an ISO string. Wall clock of Finland, summer time included.
 * @param start the script's own start, `2027-03-01 09:00`: the day that `start+Nd` counts from
 */
export function instantOf(time: string, start: string): string {
  const [, day, offset, clock] = WRITTEN.exec(time) ?? [];
  if (!clock) throw new Error(`not a moment of a script: "${time}"`);
  const date =
    day ??
    Temporal.PlainDate.from(start.slice(0, 10))
      .add({ days: Number(offset) })
      .toString();
  const instant = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(ZONE).toInstant();
  return new Date(instant.epochMilliseconds).toISOString();
}
