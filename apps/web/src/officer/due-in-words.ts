import { dayOf } from '@app/kernel';
import type { TFunction } from 'i18next';
import type { Format } from '../i18n';

const DAY_MS = 86_400_000;

/** Whole calendar days in Finland from now to an instant; negative for the past. */
export const daysTo = (at: string, now: string): number => Math.round((Date.parse(dayOf(at)) - Date.parse(dayOf(now))) / DAY_MS);

/** `klo 16.00` above `tänään`, `pe 27.11.` above `3 pv`: a due moment in the narrow column of a list. */
export function dueInWords(at: string, now: string, f: Format, t: TFunction<'officer'>): { at: string; left: string; late: boolean } {
  const days = daysTo(at, now);
  const late = Date.parse(at) < Date.parse(now);
  if (days === 0) return { at: f.clock(at), left: t('work.today'), late };
  return { at: f.weekday(dayOf(at)), left: late ? t('work.ago', { days: -days }) : t('work.in', { days }), late };
}
