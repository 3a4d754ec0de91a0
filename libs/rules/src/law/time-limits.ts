import type { Confidence, DatedRule } from './dated';

/** A number of days that the law sets: minimum times for the market, and periods after the decision. */
export interface TimeLimit extends DatedRule {
  readonly rule: TimeLimitRule;
  /** Calendar days. */
  readonly days: number;
}

/** The directives apply in Finland through acts in force from 2017. */
const limit = <R extends string>(rule: R, days: number, article: string, confidence: Confidence = 'known') => ({
  rule,
  days,
  article,
  confidence,
  validFrom: '2017-01-01',
  validTo: null,
});

const ROWS = [
  // Minimum times, counted by Reg. 1182/71 from the day on which the notice or the invitation is sent.
  limit('open-min', 35, '2014/24/EU Art 27(1)'),
  limit('open-min-electronic', 30, '2014/24/EU Art 27(1),(4)'),
  limit('open-min-pin', 15, '2014/24/EU Art 27(2)'),
  limit('open-min-urgency', 15, '2014/24/EU Art 27(3)', 'sourced'),
  limit('restricted-requests-min', 30, '2014/24/EU Art 28(1)'),
  limit('restricted-requests-min-urgency', 15, '2014/24/EU Art 28(6)(a)', 'sourced'),
  limit('restricted-tenders-min', 30, '2014/24/EU Art 28(2)'),
  limit('restricted-tenders-min-electronic', 25, '2014/24/EU Art 28(2),(5)'),
  limit('restricted-tenders-min-pin', 10, '2014/24/EU Art 28(3)'),
  limit('restricted-tenders-min-urgency', 10, '2014/24/EU Art 28(6)(b)', 'sourced'),
  limit('negotiation-requests-min', 30, '2014/24/EU Art 29(1)'),
  limit('negotiation-requests-min-urgency', 15, '2014/24/EU Art 29(1), 28(6)(a)', 'sourced'),
  limit('negotiation-tenders-min', 30, '2014/24/EU Art 29(1)'),
  limit('negotiation-tenders-min-electronic', 25, '2014/24/EU Art 29(1), 28(5)'),
  limit('negotiation-tenders-min-pin', 10, '2014/24/EU Art 29(1), 28(3)'),
  limit('negotiation-tenders-min-urgency', 10, '2014/24/EU Art 29(1), 28(6)(b)', 'sourced'),
  limit('dialogue-requests-min', 30, '2014/24/EU Art 30(1)'),
  limit('partnership-requests-min', 30, '2014/24/EU Art 31(1)'),
  limit('dps-requests-min', 30, '2014/24/EU Art 34(2)(a)'),
  limit('dps-tenders-min', 10, '2014/24/EU Art 34(2)(b)'),
  limit('documents-not-electronic', 5, '2014/24/EU Art 53(1)'), // added to the time for tenders, but not in urgency
  limit('concession-requests-min', 30, '2014/23/EU Art 39(3)'),
  limit('concession-tenders-min', 22, '2014/23/EU Art 39(4)'),
  limit('concession-tenders-min-electronic', 17, '2014/23/EU Art 39(4),(5)'),
  limit('utilities-open-min', 35, '2014/25/EU Art 45(1)', 'uncertain'),
  limit('utilities-open-min-electronic', 30, '2014/25/EU Art 45(1),(4)', 'uncertain'),
  limit('utilities-open-min-urgency', 15, '2014/25/EU Art 45(3)', 'uncertain'),
  limit('utilities-requests-min', 15, '2014/25/EU Art 46(1), 47(1)', 'uncertain'), // 30 as a rule, never below 15
  limit('utilities-tenders-min', 10, '2014/25/EU Art 46(2), 47(2)', 'uncertain'), // where no time is agreed with all candidates
  limit('pin-lead', 35, '2014/24/EU Art 27(2)(b)'), // the notice is sent at least so long before the call

  // Periods after the decision, counted by Act 150/1930 from the day on which the recipient got it.
  limit('market-court-appeal', 14, 'HL s.147', 'sourced'),
  limit('market-court-appeal-dps', 30, 'HL s.147', 'sourced'), // a contract within the system signed without a wait
  limit('correction', 14, 'HL s.132-135', 'sourced'),
  limit('correction-small', 14, 'HL s.132-135', 'uncertain'),
  limit('municipal-claim', 14, 'Act 410/2015 s.134, 139', 'known'),
  limit('standstill-eu', 14, 'HL s.129', 'sourced'),
  limit('standstill-annex-e', 14, 'HL s.129', 'uncertain'),
  limit('standstill-concession', 14, 'HL s.129', 'uncertain'),
  limit('standstill-utilities', 14, 'Act 1398/2016; HL s.129', 'uncertain'),

  // Notices of the result, counted by Reg. 1182/71 from the day of the contract.
  limit('award-notice', 30, '2014/24/EU Art 50(1)'),
  limit('award-notice-annex-e', 30, '2014/24/EU Art 75(2), 50(1)'),
  limit('award-notice-concession', 48, '2014/23/EU Art 32(1)'),
  limit('award-notice-utilities', 30, '2014/25/EU Art 70(1)'),

  // Information that was asked for in time is answered so long before the closing day, counted backwards and not rolled.
  limit('additional-information', 6, '2014/24/EU Art 47(3)(a)'),
  limit('additional-information-urgency', 4, '2014/24/EU Art 47(3)(a)'),
] as const;

export type TimeLimitRule = (typeof ROWS)[number]['rule'];

export const TIME_LIMITS: readonly TimeLimit[] = ROWS;
