import type { DatedRule } from './dated';

export type ThresholdKey =
  | 'threshold.national.supplies-services'
  | 'threshold.national.works'
  | 'threshold.eu.sub-central.supplies-services'
  | 'threshold.eu.central-government.supplies-services'
  | 'threshold.eu.works';

/** From this value on, VAT excluded, the stricter regime applies: at the threshold counts as above. */
export interface Threshold extends DatedRule {
  readonly key: ThresholdKey;
  readonly cents: number;
}

const euro = (amount: number): number => amount * 100;

const D24 = '2014/24/EU art. 4';
const PERIODS = [
  { from: '2022-01-01', to: '2023-12-31', source: `${D24}, Delegated Reg. (EU) 2021/1952`, confidence: 'S' },
  { from: '2024-01-01', to: '2025-12-31', source: `${D24}, Delegated Reg. (EU) 2023/2495`, confidence: 'S' },
  { from: '2026-01-01', to: '2027-12-31', source: `${D24}, Delegated Reg. (EU) 2025/2152`, confidence: 'S' },
] as const;

/** One row for each two-year period in which the Commission has set the amount. */
const euRows = (key: ThresholdKey, amounts: readonly [number, number, number]): Threshold[] =>
  PERIODS.map((period, i) => ({ key, ...period, cents: euro(amounts[i] ?? NaN) }));

/**
 * Thresholds by day. The EU amounts change every second year; the next ones, of 2028, are added when they are published.
 * Concessions, special services (annex E) and utilities are not here yet.
 */
export const THRESHOLDS: readonly Threshold[] = [
  {
    key: 'threshold.national.supplies-services',
    from: '2017-01-01',
    to: null,
    cents: euro(60_000),
    source: 'Act 1397/2016 s. 25(1)',
    confidence: 'S',
  },
  {
    key: 'threshold.national.works',
    from: '2017-01-01',
    to: null,
    cents: euro(150_000),
    source: 'Act 1397/2016 s. 25(1)',
    confidence: 'S',
  },
  ...euRows('threshold.eu.sub-central.supplies-services', [215_000, 221_000, 216_000]),
  ...euRows('threshold.eu.central-government.supplies-services', [140_000, 143_000, 140_000]),
  ...euRows('threshold.eu.works', [5_382_000, 5_538_000, 5_404_000]),
];
