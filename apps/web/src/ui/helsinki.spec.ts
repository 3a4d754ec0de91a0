import { instantOf, wallOf } from './helsinki';

test.each([
  ['in winter two hours ahead', '2027-01-15', '12:00', '2027-01-15T10:00:00.000Z'],
  ['in summer three', '2027-06-09', '12:00', '2027-06-09T09:00:00.000Z'],
  ['a day begins the evening before', '2027-06-09', '00:00', '2027-06-08T21:00:00.000Z'],
  ['the last minute before summer time', '2027-03-28', '02:59', '2027-03-28T00:59:00.000Z'],
  ['the first of summer time', '2027-03-28', '04:00', '2027-03-28T01:00:00.000Z'],
  ['after summer time', '2027-10-31', '05:00', '2027-10-31T03:00:00.000Z'],
])('%s: %s %s', (_, day, clock, instant) => {
  expect(instantOf(day, clock)).toBe(instant);
  expect(wallOf(instant)).toEqual({ day, clock });
});

test('an hour that summer time skips moves on by one', () =>
  expect(wallOf(instantOf('2027-03-28', '03:30') ?? '')).toEqual({ day: '2027-03-28', clock: '04:30' }));

test.each([
  ['', '12:00'],
  ['2027-06-09', ''],
  ['2027-13-01', '12:00'],
])('«%s %s» is no time', (day, clock) => expect(instantOf(day, clock)).toBeUndefined());
