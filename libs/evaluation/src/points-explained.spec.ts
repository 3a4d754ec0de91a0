import { pointsExplained } from './points-explained';
import { rankSubmissions, type ScoredCriterion, type ScoringInput } from './scoring';

const input = (criterion: Partial<ScoredCriterion>): ScoringInput => ({
  criteria: [{ id: 'c', kind: 'quality', weight: 100, formula: 'share_of_scale', scaleMax: 10, ...criterion }],
  priceItems: [{ id: 'p', quantity: 2 }],
  submissions: [
    { id: 'a', standing: 'valid', prices: { p: 10_000 }, values: { c: 9 } },
    { id: 'b', standing: 'valid', prices: { p: 12_500 }, values: { c: 7.5 } },
  ],
  decimals: 2,
  tieBreak: [],
  lot: [],
});
/** The arithmetic of tender b. */
const ofB = (criterion: Partial<ScoredCriterion>, locale: 'fi' | 'sv' | 'en' = 'en') => {
  const given = input(criterion);
  return pointsExplained(given, rankSubmissions(given)).get('b')?.[0]?.how[locale].replaceAll('\u00a0', ' ');
};

describe('points explained', () => {
  it.each<[string, Partial<ScoredCriterion>, string]>([
    ['share_of_scale', {}, '100 × 7.5 / 10 = 75'],
    ['share_of_best', { formula: 'share_of_best' }, '100 × 7.5 / 9 = 83.3333'],
    ['lowest_over_price', { kind: 'price', formula: 'lowest_over_price' }, '100 × EUR 200 / EUR 250 = 80'],
    ['of one price item', { kind: 'price', formula: 'lowest_over_price', priceItem: 'p' }, '100 × EUR 100 / EUR 125 = 80'],
    ['linear_over_lowest', { kind: 'price', formula: 'linear_over_lowest' }, '100 × (1 − (EUR 250 − EUR 200) / EUR 200) = 75'],
    ['linear_between', { kind: 'declared', formula: 'linear_between', best: 10, worst: 0 }, '100 × (7.5 − 0) / (10 − 0) = 75'],
    [
      'between two prices',
      { kind: 'price', formula: 'linear_between', best: 150, worst: 350 },
      '100 × (EUR 250 − EUR 350) / (EUR 150 − EUR 350) = 50',
    ],
  ])('%s', (_formula, criterion, how) => expect(ofB(criterion)).toBe(how));

  it('is written as each language writes numbers', () => {
    expect(ofB({ formula: 'share_of_best' }, 'fi')).toBe('100 × 7,5 / 9 = 83,3333');
    expect(ofB({ kind: 'price', formula: 'lowest_over_price' }, 'sv')).toBe('100 × 200 € / 250 € = 80');
  });
});
