import { loadedRuleOn, ruleOn, LawNotLoaded } from './dated';
import { datedProblems, lawProblems } from './law-problems';
import { THRESHOLDS } from './thresholds';

const row = (validFrom: string, validTo: string | null) => ({
  rule: 'k',
  validFrom,
  validTo,
  article: 'an Act',
  confidence: 'known' as const,
});

describe('dated law', () => {
  it('is whole: no gap, no overlap', () => expect(lawProblems()).toEqual([]));

  it.each([
    ['a gap', [row('2022-01-01', '2023-12-31'), row('2024-01-02', null)], ['k has a gap before 2024-01-02']],
    ['an overlap', [row('2022-01-01', '2023-12-31'), row('2023-12-31', null)], ['k overlaps on 2023-12-31']],
    ['a row after an open one', [row('2022-01-01', null), row('2024-01-01', null)], ['k overlaps on 2024-01-01']],
    ['an end before the beginning', [row('2022-01-01', '2021-01-01')], ['k of 2022-01-01 ends before it begins']],
  ])('finds %s', (_, rows, problems) => expect(datedProblems(rows)).toEqual(problems));

  it.each([
    ['one after the other, in whatever order they are written', [row('2024-01-01', null), row('2022-01-01', '2023-12-31')]],
    ['of two rules on the same days', [row('2022-01-01', null), { ...row('2022-01-01', null), rule: 'l' }]],
    ['of one day', [row('2022-01-01', '2022-01-01'), row('2022-01-02', null)]],
    ['none at all', []],
  ])('finds nothing in rows %s', (_, rows) => expect(datedProblems(rows)).toEqual([]));

  it('finds a gap in whatever order the rows are written', () =>
    expect(datedProblems([row('2024-01-02', '2024-12-31'), row('2025-01-01', null), row('2022-01-01', '2023-12-31')])).toEqual([
      'k has a gap before 2024-01-02',
    ]));

  it('answers on the first and the last day of a row', () => {
    const rule = 'eu-threshold-works';
    expect(['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01', '2027-12-31'].map((on) => ruleOn(THRESHOLDS, rule, on)?.eur)).toEqual([
      5_382_000, 5_538_000, 5_538_000, 5_404_000, 5_404_000,
    ]);
  });

  it('refuses a day without a row and never carries the last one forward', () => {
    expect(ruleOn(THRESHOLDS, 'eu-threshold-works', '2028-01-01')).toBeUndefined();
    expect(() => loadedRuleOn(THRESHOLDS, 'eu-threshold-works', '2028-01-01')).toThrow(LawNotLoaded);
    expect(() => loadedRuleOn(THRESHOLDS, 'eu-threshold-works', '2021-12-31')).toThrow('not loaded');
  });
});
