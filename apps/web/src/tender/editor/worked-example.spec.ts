import { workedExample } from './worked-example';

type Judged = Parameters<typeof workedExample>[0];
const price: Judged = { kind: 'price', weight: 40, formula: 'lowest_over_price' };

test.each<[string, Judged, number, [number, number][]]>([
  [
    'the lowest price earns all, a quarter dearer four fifths',
    price,
    100_000,
    [
      [80_000, 40],
      [100_000, 32],
      [120_000, 40 / 1.5],
    ],
  ],
  [
    'linear over the lowest',
    { ...price, formula: 'linear_over_lowest' },
    100_000,
    [
      [80_000, 40],
      [100_000, 30],
      [120_000, 20],
    ],
  ],
  [
    'a share of the scale, down to its minimum',
    { kind: 'quality', weight: 25, formula: 'share_of_scale', scaleMax: 10, minimum: 5 },
    0,
    [
      [10, 25],
      [7.5, 18.75],
      [5, 12.5],
    ],
  ],
  [
    'a scale without a minimum',
    { kind: 'quality', weight: 10, formula: 'share_of_scale', scaleMax: 4 },
    0,
    [
      [4, 10],
      [3, 7.5],
      [2, 5],
    ],
  ],
  [
    'a minimum that is the whole scale is one row',
    { kind: 'quality', weight: 10, formula: 'share_of_scale', scaleMax: 5, minimum: 5 },
    0,
    [[5, 10]],
  ],
  [
    'a share of the best',
    { kind: 'quality', weight: 30, formula: 'share_of_best', scaleMax: 10 },
    0,
    [
      [9, 30],
      [6, 20],
      [3, 10],
    ],
  ],
  [
    'the smaller the better',
    { kind: 'declared', weight: 10, formula: 'linear_between', best: 0, worst: 200 },
    0,
    [
      [0, 10],
      [100, 5],
      [200, 0],
    ],
  ],
  [
    'the greater the better',
    { kind: 'measured', weight: 10, formula: 'linear_between', best: 100, worst: 50 },
    0,
    [
      [100, 10],
      [75, 5],
      [50, 0],
    ],
  ],
])('%s', (_, criterion, typical, rows) => {
  const example = workedExample(criterion, typical);
  expect(example.map(({ value }) => value)).toEqual(rows.map(([value]) => value));
  example.forEach(({ points }, index) => expect(points).toBeCloseTo(rows[index]?.[1] ?? NaN));
});

test('prices of an example are round', () =>
  expect(workedExample(price, 123_456).map(({ value }) => value)).toEqual([99_000, 120_000, 150_000]));

test.each<[string, Judged, number]>([
  ['no sum to begin with', price, 0],
  ['a scale without its end', { kind: 'quality', weight: 10, formula: 'share_of_scale' }, 0],
  ['best and worst alike', { kind: 'declared', weight: 10, formula: 'linear_between', best: 5, worst: 5 }, 0],
  ['no worst', { kind: 'declared', weight: 10, formula: 'linear_between', best: 5 }, 0],
])('nothing to show: %s', (_, criterion, typical) => expect(workedExample(criterion, typical)).toEqual([]));
