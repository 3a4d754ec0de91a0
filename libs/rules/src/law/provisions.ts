import type { Confidence, DatedRule } from './dated';

/** A rule whose number, if it has one, is part of how something is judged: valuation, exemption, rolling, changes of a contract. */
const provision = <R extends string>(rule: R, article: string, validFrom = '2017-01-01', confidence: Confidence = 'known') => ({
  rule,
  article,
  validFrom,
  validTo: null,
  confidence,
});

const ROWS = [
  provision('decisive-day', '2014/24/EU Art 5(4)'),
  provision('value-basis', '2014/24/EU Art 5(1); HL s.27'),
  provision('value-lots', '2014/24/EU Art 5(8),(9)'),
  provision('value-monthly-services', '2014/24/EU Art 5(14)'),
  provision('value-lease', '2014/24/EU Art 5(12)'),
  provision('value-partnership', '2014/24/EU Art 5(6)'),
  provision('value-no-splitting', '2014/24/EU Art 5(3); HL s.31'),
  provision('small-lots', '2014/24/EU Art 5(10)'),
  provision('rd-services', '2014/24/EU Art 14'),
  provision('rd-services-utilities', '2014/25/EU Art 32'),
  provision('notice-eu', '2014/24/EU Art 49; HL s.58'),
  provision('notice-annex-e', '2014/24/EU Art 75; HL ch.12'),
  provision('notice-concession', '2014/23/EU Art 31; HL ch.13'),
  provision('notice-utilities', '2014/25/EU Art 69'),
  provision('notice-national', 'HL part III', '2017-01-01', 'sourced'),
  provision('award-notice-national', 'HL part III', '2017-01-01', 'uncertain'),
  provision('utilities-scope', 'Act 1398/2016'),
  provision('no-minimum-national', 'HL part III', '2017-01-01', 'sourced'),
  provision('no-minimum-annex-e', 'HL ch.12'),
  provision('no-minimum-dialogue', '2014/24/EU Art 47(1), 30'),
  provision('no-minimum-partnership', '2014/24/EU Art 47(1), 31'),
  provision('no-minimum-design-contest', '2014/24/EU Art 78-82'),
  provision('min-candidates', '2014/24/EU Art 65(2)'),
  provision('best-price-quality', '2014/24/EU Art 30(1), 31(1)'),
  provision('direct-award', '2014/24/EU Art 32; HL s.40-41', '2017-01-01', 'sourced'),
  provision('dps-standstill-voluntary', 'HL s.130', '2017-01-01', 'sourced'),
  provision('urgency-in-notice', '2014/24/EU Art 27(3), 28(6)', '2017-01-01', 'sourced'),
  provision('small-no-market-court', 'HL s.25', '2017-01-01', 'sourced'),
  provision('modification-scope', 'HL s.136', '2017-01-01', 'sourced'),
  provision('modification-review-clause', '2014/24/EU Art 72(1)(a)', '2017-01-01', 'sourced'),
  provision('modification-additional', '2014/24/EU Art 72(1)(b)', '2017-01-01', 'sourced'),
  provision('modification-unforeseen', '2014/24/EU Art 72(1)(c)', '2017-01-01', 'sourced'),
  provision('modification-new-contractor', '2014/24/EU Art 72(1)(d)', '2017-01-01', 'sourced'),
  provision('modification-not-substantial', '2014/24/EU Art 72(1)(e),(4)', '2017-01-01', 'sourced'),
  provision('modification-de-minimis', '2014/24/EU Art 72(2)', '2017-01-01', 'sourced'),
  provision('roll-1182', 'Reg. 1182/71 Art 3(4)', '1971-07-01'),
  provision('roll-150', 'Act 150/1930 s.5', '1930-04-25'),
] as const;

export type ProvisionRule = (typeof ROWS)[number]['rule'];
export interface Provision extends DatedRule {
  readonly rule: ProvisionRule;
}

export const PROVISIONS: readonly Provision[] = ROWS;
