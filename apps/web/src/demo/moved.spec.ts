import { moved, weeksBetween } from './moved';

test('moves all times of a form by whole weeks, over a change of clocks at the same time by the wall', () => {
  const form = { due: '2027-03-26T10:00:00.000Z', rounds: [{ on: '2027-06-16', text: { fi: 'Kello 12 on myöhässä.' } }], weight: 40 };
  expect(moved(form, 1)).toEqual({
    due: '2027-04-02T09:00:00.000Z', // 12 o'clock before and after the last Sunday of March
    rounds: [{ on: '2027-06-23', text: { fi: 'Kello 12 on myöhässä.' } }],
    weight: 40,
  });
});

test('what was to come stays to come, also back in time', () => {
  expect(weeksBetween('2027-05-10T06:00:00Z', '2027-05-10T06:00:01Z')).toBe(1);
  expect(weeksBetween('2027-05-10T06:00:00Z', '2026-11-30T06:00:00Z')).toBe(-23);
});
