import { monthName, monthsBetween } from './month';

test.each([
  ['over the turn of a year', '2027-11', '2028-02', ['2027-11', '2027-12', '2028-01', '2028-02']],
  ['one month', '2027-11', '2027-11', ['2027-11']],
  ['backwards none', '2027-11', '2027-10', []],
])('months %s', (_, from, to, months) => expect(monthsBetween(from, to)).toEqual(months));

test('a pilot of a mistyped century does not fill the screen', () => expect(monthsBetween('2027-11', '2927-11').length).toBeLessThan(250));

test('a month is written as each language does', () => {
  expect(monthName('2028-03', 'fi')).toBe('3/2028');
  expect(monthName('2028-03', 'sv')).toBe('3/2028');
  expect(monthName('2028-03', 'en')).toBe('03/2028');
});
