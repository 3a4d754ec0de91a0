import { nearestTurn, sumAt, type TwoSums } from './sensitivity';

/** Sixty for quality, forty for price: the tenders of the shipped case. */
const PUBLISHED = 60;
const good: TwoSums = { id: 'good', price: 32.9049, other: 53 };
const fair: TwoSums = { id: 'fair', price: 34.1333, other: 50.75 };
const cheap: TwoSums = { id: 'cheap', price: 40, other: 27.5 };
const EVERY = [0, 100] as const;

test('at the published weight a sum is what the evaluation counted', () => expect(sumAt(good, PUBLISHED, PUBLISHED)).toBeCloseTo(85.9049));

test.each([
  [0, (32.9049 / 40) * 100],
  [100, (53 / 60) * 100],
  [80, (53 * 80) / 60 + (32.9049 * 20) / 40],
])('at weight %d price and the rest are stretched to their new share', (weight, sum) =>
  expect(sumAt(good, weight, PUBLISHED)).toBeCloseTo(sum),
);

test('the first place turns at the weight where two sums meet', () => {
  const turn = nearestTurn([fair, good, cheap], PUBLISHED, EVERY);
  expect(turn?.id).toBe('fair');
  const { weight = NaN } = turn ?? {};
  expect(sumAt(good, weight, PUBLISHED)).toBeCloseTo(sumAt(fair, weight, PUBLISHED));
  expect(sumAt(fair, weight - 1, PUBLISHED)).toBeGreaterThan(sumAt(good, weight - 1, PUBLISHED));
  expect(weight).toBeLessThan(PUBLISHED);
});

test('of two turns the nearer to the published weight', () =>
  expect(nearestTurn([good, cheap, fair], PUBLISHED, EVERY)?.id).toBe(nearestTurn([good, fair], PUBLISHED, EVERY)?.id));

test.each([
  ['a tender that is better in both', [good, { id: 'worse', price: 30, other: 40 }], EVERY],
  ['a turn that lies outside the limits', [good, fair, cheap], [55, 65]],
  ['one tender alone', [good], EVERY],
  ['no tender', [], EVERY],
  ['two that are alike in everything', [good, { ...good, id: 'twin' }], EVERY],
] as const)('no turn with %s', (_, tenders, ends) => expect(nearestTurn(tenders, PUBLISHED, ends)).toBeUndefined());
