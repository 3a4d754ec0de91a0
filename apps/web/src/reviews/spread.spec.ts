import { isFar, spreadOf } from './spread';

test.each([
  ['an odd panel', [7, 3, 8], { lowest: 3, highest: 8, median: 7 }],
  ['an even panel', [8, 4, 6, 7], { lowest: 4, highest: 8, median: 6.5 }],
  ['points of two digits, by size and not by letter', [9, 10, 100], { lowest: 9, highest: 100, median: 10 }],
  ['one member', [5], { lowest: 5, highest: 5, median: 5 }],
  ['nobody', [], undefined],
])('the spread of %s', (_, points, spread) => expect(spreadOf(points)).toEqual(spread));

test.each([
  [4.9, true],
  [5, false],
  [9, false],
  [9.1, true],
])('%d beside a median of 7 of 10 is far: %s', (points, far) => expect(isFar(points, { lowest: 4, highest: 9, median: 7 }, 10)).toBe(far));
