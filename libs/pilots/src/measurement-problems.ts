import type { Day, Reason } from '@app/kernel';
import type { Kpi } from './plan-content';
import { named, pilotsReason } from './reasons';

/** A value as someone reports it. */
export interface Reported {
  readonly kpi: string;
  readonly value: number;
  readonly unit: string;
  /** `YYYY-MM`. */
  readonly period: string;
  readonly supplierId: string | null;
  readonly corrects?: string;
  readonly reason?: unknown;
}

/** What a recorded measurement is about. */
export interface Recorded {
  readonly id: string;
  readonly kpi: string;
  readonly period: string;
  readonly supplierId: string | null;
  readonly corrects: string | null;
}

/** The days between which a pilot is measured. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

const monthOf = (day: Day): string => day.slice(0, 7);

/** What cannot be about a reported value: its unit, its month, its size. Pure; each is a 422. */
export function valueProblems(reported: Reported, kpi: Kpi | undefined, { from, to, today }: Window): Reason[] {
  const { period, value, unit } = reported;
  if (!kpi) return [pilotsReason('unknown-kpi', { kpi: reported.kpi })];
  const { lowest, highest } = kpi;
  const isFuture = period > monthOf(today);
  const isOutside = !isFuture && (period < monthOf(from) || period > monthOf(to));
  const isImpossible = (lowest !== undefined && value < lowest) || (highest !== undefined && value > highest);
  return [
    ...(isFuture ? [pilotsReason('period-in-future', { period })] : []),
    ...(isOutside ? [pilotsReason('period-outside', { period, from: monthOf(from), to: monthOf(to) })] : []),
    ...(unit === kpi.unit ? [] : [pilotsReason('unit-differs', { unit: kpi.unit, given: unit })]),
    ...(isImpossible ? [pilotsReason('value-impossible', { unit: kpi.unit, lowest: lowest ?? null, highest: highest ?? null })] : []),
  ];
}

/** What is wrong with a correction as such. Pure; each is a 422. */
export function correctionProblems({ kpi, period, supplierId, corrects, reason }: Reported, recorded: readonly Recorded[]): Reason[] {
  if (corrects === undefined) return reason === undefined ? [] : [pilotsReason('reason-without-correction')];
  const old = recorded.find((m) => m.id === corrects);
  const isSame = old?.kpi === kpi && old.period === period && old.supplierId === supplierId;
  return [
    ...(reason === undefined ? [pilotsReason('correction-needs-reason')] : []),
    ...(old === undefined ? [pilotsReason('correction-of-nothing')] : isSame ? [] : [pilotsReason('corrects-something-else')]),
  ];
}

/** What already stands in the way of a value: a month is measured once, a measurement corrected once. Pure; each is a 409. */
export function standsInTheWay({ period, supplierId, corrects }: Reported, kpi: Kpi, recorded: readonly Recorded[]): Reason[] {
  if (corrects !== undefined) return recorded.some((m) => m.corrects === corrects) ? [pilotsReason('already-corrected')] : [];
  const isMeasured = recorded.some((m) => m.kpi === kpi.id && m.period === period && m.supplierId === supplierId);
  return isMeasured ? [pilotsReason('already-measured', { ...named(kpi), period })] : [];
}
