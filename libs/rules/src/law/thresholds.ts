import type { DatedRule } from './dated';

export type ThresholdRule =
  | 'national-threshold-supplies-services'
  | 'national-threshold-works'
  | 'national-threshold-social-health'
  | 'national-threshold-other-special'
  | 'national-threshold-concessions'
  | 'eu-threshold-sub-central'
  | 'eu-threshold-central-government'
  | 'eu-threshold-works'
  | 'eu-threshold-special-services'
  | 'eu-threshold-concessions'
  | 'eu-threshold-utilities'
  | 'eu-threshold-utilities-works'
  | 'eu-threshold-utilities-special-services';

/** From this value on, VAT excluded, the stricter regime applies: at the threshold counts as above. */
export interface Threshold extends DatedRule {
  readonly rule: ThresholdRule;
  readonly eur: number;
}

/** The two-year periods in which the Commission has set the amounts, and the regulations of directive 2014/24/EU that did. */
const PERIODS = [
  { validFrom: '2022-01-01', validTo: '2023-12-31', regulation: '(EU) 2021/1952' },
  { validFrom: '2024-01-01', validTo: '2025-12-31', regulation: '(EU) 2023/2495' },
  { validFrom: '2026-01-01', validTo: '2027-12-31', regulation: '(EU) 2025/2152' },
] as const;

/** One row for each period; the amounts stand in the order of the periods. */
const euRows = (rule: ThresholdRule, article: string, amounts: readonly [number, number, number]): Threshold[] =>
  PERIODS.map(({ validFrom, validTo, regulation }, i) => ({
    rule,
    validFrom,
    validTo,
    eur: amounts[i] ?? NaN,
    article: article === '2014/24/EU Art 4' ? `${article}, Reg. ${regulation}` : article,
    confidence: 'sourced',
  }));

const national = (rule: ThresholdRule, eur: number): Threshold => ({
  rule,
  validFrom: '2017-01-01',
  validTo: null,
  eur,
  article: 'HL s.25',
  confidence: 'sourced',
});

/** Thresholds by day. The EU amounts change every second year; those of 2028 are added when they are published, and not before. */
export const THRESHOLDS: readonly Threshold[] = [
  national('national-threshold-supplies-services', 60_000),
  national('national-threshold-works', 150_000),
  national('national-threshold-social-health', 400_000),
  national('national-threshold-other-special', 300_000),
  national('national-threshold-concessions', 500_000),
  ...euRows('eu-threshold-sub-central', '2014/24/EU Art 4', [215_000, 221_000, 216_000]),
  ...euRows('eu-threshold-central-government', '2014/24/EU Art 4', [140_000, 143_000, 140_000]),
  ...euRows('eu-threshold-works', '2014/24/EU Art 4', [5_382_000, 5_538_000, 5_404_000]),
  ...euRows('eu-threshold-special-services', '2014/24/EU Art 4(d)', [750_000, 750_000, 750_000]),
  ...euRows('eu-threshold-concessions', '2014/23/EU Art 8', [5_382_000, 5_538_000, 5_404_000]),
  ...euRows('eu-threshold-utilities', '2014/25/EU Art 15(a)', [431_000, 443_000, 432_000]),
  ...euRows('eu-threshold-utilities-works', '2014/25/EU Art 15(b)', [5_382_000, 5_538_000, 5_404_000]),
  ...euRows('eu-threshold-utilities-special-services', '2014/25/EU Art 15(c)', [1_000_000, 1_000_000, 1_000_000]),
];
