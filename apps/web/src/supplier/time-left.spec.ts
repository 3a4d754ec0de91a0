import { timeLeft } from './time-left';

const NOW = '2027-06-09T09:00:00.000Z';
test.each([
  ['2027-06-29T09:00:00.000Z', '20 pv', 20],
  ['2027-06-10T09:00:00.000Z', '1 pv', 1],
  ['2027-06-10T08:59:59.000Z', '23 t', 0],
  ['2027-06-09T10:00:00.000Z', '1 t', 0],
  ['2027-06-09T09:59:59.999Z', 'alle tunti', 0],
])('until %s: %s', (at, words, days) => expect(timeLeft(at, NOW, 'fi')).toEqual({ words, days }));

test.each(['2027-06-09T09:00:00.000Z', '2027-06-09T08:59:59.999Z'])('nothing is left at %s', (at) =>
  expect(timeLeft(at, NOW, 'fi')).toBeUndefined(),
);

test('one day is one day', () => expect(timeLeft('2027-06-10T09:00:00.000Z', NOW, 'en')?.words).toBe('1 day'));
