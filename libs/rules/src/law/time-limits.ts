import type { DatedRule } from './dated';

/** Minimum times for the market, counted by Reg. 1182/71 from the day on which the notice is sent. */
export type TenderLimitKey = 'limit.eu.open.tenders' | 'limit.eu.open.tenders.electronic' | 'limit.eu.innovation-partnership.requests';

/** Periods after the decision, counted by Act 150/1930 from the day on which the recipient got it. */
export type RemedyLimitKey =
  'remedy.market-court' | 'remedy.correction' | 'remedy.municipal-claim' | 'standstill.eu' | 'standstill.national';

export interface TimeLimit extends DatedRule {
  readonly key: TenderLimitKey | RemedyLimitKey | 'roll.eu' | 'roll.fi';
  /** Calendar days; 0 where the law sets no wait, and for the rules of rolling, which only say where a period ends. */
  readonly days: number;
}

const ACT = { from: '2017-01-01', to: null } as const;

/** Periods by day. Procedures that are not here yet: restricted, negotiated, dialogue, annex E, concessions, dynamic purchasing. */
export const TIME_LIMITS: readonly TimeLimit[] = [
  { key: 'limit.eu.open.tenders', ...ACT, days: 35, source: '2014/24/EU art. 27(1)', confidence: 'K' },
  { key: 'limit.eu.open.tenders.electronic', ...ACT, days: 30, source: '2014/24/EU art. 27(1) and (4)', confidence: 'K' },
  { key: 'limit.eu.innovation-partnership.requests', ...ACT, days: 30, source: '2014/24/EU art. 31(1)', confidence: 'K' },
  { key: 'remedy.market-court', ...ACT, days: 14, source: 'Act 1397/2016 s. 147', confidence: 'S' },
  { key: 'remedy.correction', ...ACT, days: 14, source: 'Act 1397/2016 s. 133', confidence: 'S' },
  { key: 'remedy.municipal-claim', ...ACT, days: 14, source: 'Act 410/2015 s. 134 and 139', confidence: 'K' },
  { key: 'standstill.eu', ...ACT, days: 14, source: 'Act 1397/2016 s. 129', confidence: 'S' },
  { key: 'standstill.national', ...ACT, days: 0, source: 'Act 1397/2016 part III: no standstill', confidence: 'K' },
  { key: 'roll.eu', from: '1971-07-01', to: null, days: 0, source: 'Reg. (EEC, Euratom) 1182/71 art. 3(4)', confidence: 'K' },
  { key: 'roll.fi', from: '1930-04-25', to: null, days: 0, source: 'Act 150/1930 s. 5', confidence: 'K' },
];
