import type { TFunction } from 'i18next';
import type { Format } from '../i18n';

const UNITS = [
  { ms: 86_400_000, key: 'receipt.days' },
  { ms: 3_600_000, key: 'receipt.hours' },
  { ms: 60_000, key: 'receipt.minutes' },
] as const;

/** How much too late, in the largest unit that fits; seconds with their milliseconds: they may decide. */
export function lateInWords(ms: number, t: TFunction<'supplier'>, f: Format): string {
  const unit = UNITS.find((u) => ms >= 2 * u.ms);
  return unit ? t(unit.key, { value: f.number(Math.floor(ms / unit.ms), 0) }) : t('receipt.seconds', { value: f.number(ms / 1000, 3) });
}
