import fc from 'fast-check';
import {
  addDays,
  dayAfter,
  daysBetween,
  easterSunday,
  helsinkiDay,
  helsinkiInstant,
  isWorkingDay,
  publicHolidays,
  rollEu,
  rollFi,
} from './calendar';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1995-01-01', n));

describe('public holidays', () => {
  it.each([
    [1818, '1818-03-22'], // as early as it can be, and as late in 1886, 1943 and 2038
    [1886, '1886-04-25'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'], // 1954, 1981, 2049 and 2076 are the corrected years of the computus
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
    [2200, '2200-04-06'],
    [2285, '2285-03-22'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i is %s', (year, day) => expect(easterSunday(year)).toBe(day));

  it('lists those of 2026 in order', () =>
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-20',
      '2026-10-31',
      '2026-12-06',
      '2026-12-25',
      '2026-12-26',
    ]));

  it.each([2008, 2026, 2285])('stand in order in %i, also where Ascension Day comes on or before May Day', (year) => {
    const days = publicHolidays(year);
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(13);
  });

  it.each([2025, 2026, 2027].map((year, i) => [year, ['2025-06-21', '2026-06-20', '2027-06-26'][i]]))(
    'Midsummer Day of %i is %s',
    (year, day) => expect(publicHolidays(Number(year))).toContain(day),
  );
});

describe('days off', () => {
  it.each([
    ['2026-04-02', true], // Maundy Thursday
    ['2026-04-03', false], // Good Friday
    ['2026-06-19', true], // Midsummer Eve is a working day of EU law
    ['2026-12-24', true],
    ['2026-12-05', false], // Saturday
    ['2027-12-06', false], // Independence Day, a Monday
  ])('is %s a working day: %s', (day, answer) => expect(isWorkingDay(day)).toBe(answer));

  it.each([
    ['an ordinary Wednesday', '2026-04-01', '2026-04-01', '2026-04-01'],
    ['Good Friday', '2026-04-03', '2026-04-07', '2026-04-07'],
    ['Easter Saturday', '2026-04-04', '2026-04-07', '2026-04-07'],
    ['Midsummer Eve: only the Finnish period runs on', '2026-06-19', '2026-06-19', '2026-06-22'],
    ['Christmas Eve: only the Finnish period runs on', '2026-12-24', '2026-12-24', '2026-12-28'],
    ['May Day on a Friday', '2026-05-01', '2026-05-04', '2026-05-04'],
    ['Independence Day on a Monday', '2027-12-06', '2027-12-07', '2027-12-07'],
    ['Ascension Day', '2026-05-14', '2026-05-15', '2026-05-15'],
    ['New Year’s Day', '2027-01-01', '2027-01-04', '2027-01-04'],
  ])('%s: %s ends on %s and %s', (_, day, eu, finnish) => expect([rollEu(day), rollFi(day)]).toEqual([eu, finnish]));

  it('never rolls back, and never past a day that counts', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const [eu, finnish] = [rollEu(day), rollFi(day)];
        expect(isWorkingDay(eu)).toBe(true);
        expect(isWorkingDay(finnish)).toBe(true); // the Finnish days off include those of EU law
        expect(finnish >= eu && eu >= day).toBe(true);
        for (let d = day; d < eu; d = dayAfter(d)) expect(isWorkingDay(d)).toBe(false);
      }),
    ));
});

describe('counting', () => {
  it('counts a period as one counts day by day', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (start, days) => {
        let counted = start;
        for (let i = 0; i < days; i += 1) counted = dayAfter(counted);
        expect(addDays(start, days)).toBe(counted);
        expect(daysBetween(start, counted)).toBe(days);
      }),
      { numRuns: 30 },
    ));

  it('refuses a day that no calendar has', () => expect(() => addDays('2026-02-30', 1)).toThrow(RangeError));
});

describe('wall clock', () => {
  it.each([
    ['winter', '2027-01-15', '12:00', '2027-01-15T10:00:00.000Z'],
    ['summer', '2027-06-16', '12:00:01', '2027-06-16T09:00:01.000Z'],
    ['before the spring change', '2027-03-28', '02:59:59', '2027-03-28T00:59:59.000Z'],
    ['within the hour that is skipped: 04:30', '2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['after the spring change', '2027-03-28', '04:00', '2027-03-28T01:00:00.000Z'],
    ['before the autumn change', '2027-10-31', '02:59', '2027-10-30T23:59:00.000Z'],
    ['in the hour that comes twice: the second', '2027-10-31', '03:30', '2027-10-31T01:30:00.000Z'],
    ['after the autumn change', '2027-10-31', '04:00', '2027-10-31T02:00:00.000Z'],
  ])('%s', (_, day, clock, instant) => expect(helsinkiInstant(day, clock).toISOString()).toBe(instant));

  it.each(['24:00', '9:00', '12.00', '12:60', ''])('refuses %j', (clock) =>
    expect(() => helsinkiInstant('2027-01-15', clock)).toThrow(RangeError),
  );

  it('knows the day at both sides of midnight', () => {
    expect(helsinkiDay('2027-06-15T20:59:59Z')).toBe('2027-06-15');
    expect(helsinkiDay(new Date('2027-06-15T21:00:00Z'))).toBe('2027-06-16');
  });

  it('reads back the day it was given', () =>
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 23 }),
        (day, h) => helsinkiDay(helsinkiInstant(day, `${String(h).padStart(2, '0')}:30`)) === day,
      ),
    ));
});
