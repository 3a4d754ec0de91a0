import fc from 'fast-check';
import { addDays, helsinkiInstant, isDay, isWorkingDay, publicHolidays, rollEu, rollFi } from './calendar';

/**
 * The movable holidays as printed calendars give them: Good Friday, Easter Sunday, Easter Monday, Ascension Day, Whit Sunday,
 * Midsummer Day, All Saints. Written down by hand, and so a check on the algorithm.
 */
const MOVABLE: Readonly<Record<number, readonly string[]>> = {
  2024: ['03-29', '03-31', '04-01', '05-09', '05-19', '06-22', '11-02'],
  2025: ['04-18', '04-20', '04-21', '05-29', '06-08', '06-21', '11-01'],
  2026: ['04-03', '04-05', '04-06', '05-14', '05-24', '06-20', '10-31'],
  2027: ['03-26', '03-28', '03-29', '05-06', '05-16', '06-26', '11-06'],
  2028: ['04-14', '04-16', '04-17', '05-25', '06-04', '06-24', '11-04'],
  2029: ['03-30', '04-01', '04-02', '05-10', '05-20', '06-23', '11-03'],
  2030: ['04-19', '04-21', '04-22', '05-30', '06-09', '06-22', '11-02'],
  2031: ['04-11', '04-13', '04-14', '05-22', '06-01', '06-21', '11-01'],
  2032: ['03-26', '03-28', '03-29', '05-06', '05-16', '06-26', '11-06'],
  2033: ['04-15', '04-17', '04-18', '05-26', '06-05', '06-25', '11-05'],
  2034: ['04-07', '04-09', '04-10', '05-18', '05-28', '06-24', '11-04'],
  2035: ['03-23', '03-25', '03-26', '05-03', '05-13', '06-23', '11-03'],
};
const FIXED = ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26'];
const MIDSUMMER_EVES = [
  '2024-06-21',
  '2025-06-20',
  '2026-06-19',
  '2027-06-25',
  '2028-06-23',
  '2029-06-22',
  '2030-06-21',
  '2031-06-20',
  '2032-06-25',
  '2033-06-24',
  '2034-06-23',
  '2035-06-22',
];

const holidays = new Set(Object.entries(MOVABLE).flatMap(([year, days]) => [...days, ...FIXED].map((day) => `${year}-${day}`)));
const eves = new Set([...MIDSUMMER_EVES, ...Object.keys(MOVABLE).map((year) => `${year}-12-24`)]);

const MS = 86_400_000;
const plus = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * MS).toISOString().slice(0, 10);
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const isFreeEu = (day: string) => isWeekend(day) || holidays.has(day);
const isFreeFi = (day: string) => isFreeEu(day) || eves.has(day);

function counted(start: string, days: number, isFree: (day: string) => boolean): string {
  let day = start;
  for (let i = 0; i < days; i += 1) day = plus(day, 1);
  while (isFree(day)) day = plus(day, 1);
  return day;
}

const allDays = Array.from({ length: 12 * 365 + 3 }, (_, i) => plus('2024-01-01', i));

describe('the calendar against one written by hand, 2024 to 2035', () => {
  it.each(Object.keys(MOVABLE))('%s: the same 13 holidays', (year) =>
    expect([...publicHolidays(Number(year))].sort()).toEqual([...holidays].filter((day) => day.startsWith(year)).sort()),
  );

  it('every day is a working day or not alike, and ends a Finnish period or not alike', () => {
    expect(allDays.at(-1)).toBe('2035-12-31');
    expect(allDays.filter((day) => isWorkingDay(day) === isFreeEu(day))).toEqual([]);
    expect(allDays.filter((day) => (rollFi(day) === day) === isFreeFi(day))).toEqual([]);
  });

  it('every day rolls to the day that a finger on the calendar stops at', () =>
    expect(
      allDays
        .filter((day) => day < '2035-12-24')
        .filter((day) => rollEu(day) !== counted(day, 0, isFreeEu) || rollFi(day) !== counted(day, 0, isFreeFi)),
    ).toEqual([]));

  it('any period ends on the day that one counts to', () =>
    fc.assert(
      fc.property(fc.constantFrom(...allDays.slice(0, 4000)), fc.integer({ min: 0, max: 60 }), (start, days) => {
        expect(rollEu(addDays(start, days))).toBe(counted(start, days, isFreeEu));
        expect(rollFi(addDays(start, days))).toBe(counted(start, days, isFreeFi));
      }),
    ));

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-06-31', false],
    ['2026-12-32', false],
    ['2026-6-1', false],
    ['20260601', false],
    ['2026-06-01T00:00', false],
    ['', false],
  ])('%j is a day: %s', (written, answer) => expect(isDay(written)).toBe(answer));
});

/** By the directive on summer time: the last Sundays of March and October, at 01:00 UTC. */
const CHANGES: readonly (readonly [string, string])[] = [
  ['2024-03-31', '2024-10-27'],
  ['2025-03-30', '2025-10-26'],
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
];

describe('the two nights of the clock change', () => {
  it.each(CHANGES)('%s and %s', (spring, autumn) => {
    const at = (day: string, clock: string) => helsinkiInstant(day, clock).toISOString();
    expect(at(spring, '02:59:59')).toBe(`${spring}T00:59:59.000Z`);
    for (const skipped of ['03:00', '03:30', '03:59:59'])
      expect(helsinkiInstant(spring, skipped)).toEqual(helsinkiInstant(spring, skipped.replace('03', '04'))); // an hour later: no time is lost
    expect(at(spring, '04:00')).toBe(`${spring}T01:00:00.000Z`);
    expect(at(autumn, '02:59:59')).toBe(`${plus(autumn, -1)}T23:59:59.000Z`);
    expect(at(autumn, '03:00')).toBe(`${autumn}T01:00:00.000Z`); // the second three o'clock
    expect(at(autumn, '03:59:59')).toBe(`${autumn}T01:59:59.000Z`);
    expect(at(autumn, '04:00')).toBe(`${autumn}T02:00:00.000Z`);
    expect(at(plus(spring, -1), '12:00')).toBe(`${plus(spring, -1)}T10:00:00.000Z`);
    expect(at(spring, '12:00')).toBe(`${spring}T09:00:00.000Z`);
    expect(at(autumn, '12:00')).toBe(`${autumn}T10:00:00.000Z`);
  });

  it('a later clock is never an earlier instant', () =>
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES.flat()), fc.integer({ min: 0, max: 86_398 }), (day, second) => {
        const clock = (s: number) => new Date(s * 1000).toISOString().slice(11, 19);
        const [first, next] = [helsinkiInstant(day, clock(second)), helsinkiInstant(day, clock(second + 1))];
        // Within the skipped hour the clock is read an hour later, so only its end steps back to what 04:00 is.
        if (!clock(second).startsWith('03')) expect(next.getTime()).toBeGreaterThan(first.getTime());
      }),
    ));
});
