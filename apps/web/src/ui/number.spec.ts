import { numberOf, typedNumber } from './number';

test.each([
  ['7,5', 7.5],
  ['7.5', 7.5],
  ['0', 0],
  [' 1 200,5 ', 1200.5],
  ['1\u00a0200', 1200],
  ['1\u202f200', 1200],
  ['−3', -3],
  ['-3,25', -3.25],
  ['999999999999', 999_999_999_999],
])('«%s» is %d', (typed, number) => expect(numberOf(typed)).toBe(number));

test.each(['', ' ', 'seven', '1,2,3', '1.200,5', '1,', ',5', '--3', '3-', '1e5', '5 %', '0x1F', '1234567890123', 'Infinity'])(
  '«%s» is no number',
  (typed) => expect(numberOf(typed)).toBeUndefined(),
);

test.each([0, 7.5, -3, 1200.25])('%d is read back as it was written, in every language', (value) => {
  for (const locale of ['fi', 'sv', 'en'] as const) expect(numberOf(typedNumber(value, locale))).toBe(value);
  expect(typedNumber(7.5, 'fi')).toBe('7,5');
  expect(typedNumber(7.5, 'en')).toBe('7.5');
});
