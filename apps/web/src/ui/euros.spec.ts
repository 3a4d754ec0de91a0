import { centsOf } from './euros';

test.each([
  ['1200', 120_000],
  ['1 200,50', 120_050],
  ['1,200.50', 120_050],
  ['1.200,50', 120_050],
  ['1.200.000', 120_000_000],
  ['0,5', 50],
  ['12,05 €', 1_205],
  ['1\u00a0200', 120_000],
  ['0', 0],
])('«%s» is %d cents', (typed, cents) => expect(centsOf(typed)).toBe(cents));

test.each(['', 'a lot', '-5', '1,2345', '12,', '1.2.3', '12345678901'])('«%s» is no sum', (typed) =>
  expect(centsOf(typed)).toBeUndefined(),
);
