import type { Locale } from '@app/kernel';

interface Unit {
  readonly ms: number;
  readonly one: Record<Locale, string>;
  readonly many: Record<Locale, string>;
}

const UNITS: readonly [Unit, ...Unit[]] = [
  { ms: 1_000, one: { fi: 'yhden sekunnin', sv: 'en sekund', en: 'one second' }, many: { fi: 'sekuntia', sv: 'sekunder', en: 'seconds' } },
  { ms: 60_000, one: { fi: 'yhden minuutin', sv: 'en minut', en: 'one minute' }, many: { fi: 'minuuttia', sv: 'minuter', en: 'minutes' } },
  { ms: 3_600_000, one: { fi: 'yhden tunnin', sv: 'en timme', en: 'one hour' }, many: { fi: 'tuntia', sv: 'timmar', en: 'hours' } },
  { ms: 86_400_000, one: { fi: 'yhden päivän', sv: 'ett dygn', en: 'one day' }, many: { fi: 'päivää', sv: 'dygn', en: 'days' } },
];

/** How long after the deadline, in words, rounded down: `yhden sekunnin`, `5 minuter`, `less than one second`. */
export function lateness(ms: number, locale: Locale): string {
  if (ms < 1_000) return { fi: 'alle sekunnin', sv: 'mindre än en sekund', en: 'less than one second' }[locale];
  const unit = UNITS.findLast((u) => ms >= u.ms) ?? UNITS[0];
  const count = Math.floor(ms / unit.ms);
  return count === 1 ? unit.one[locale] : `${count}\u00a0${unit.many[locale]}`;
}
