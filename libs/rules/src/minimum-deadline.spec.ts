import fc from 'fast-check';
import { addDays, isWorkingDay } from './calendar';
import { LawNotLoaded } from './law/dated';
import { minimumDeadline, type RoundToTime } from './minimum-deadline';

const open = (sentOn: string, more: Partial<RoundToTime> = {}): RoundToTime => ({
  procedure: 'open',
  roundKind: 'tenders',
  regime: 'eu',
  sentOn,
  electronic: true,
  ...more,
});
const requests = { procedure: 'innovation-partnership', roundKind: 'requests' } as const;

describe('the least time for the market', () => {
  it.each([
    ['C18', open('2026-03-02'), 30, '2026-04-01'],
    ['C19: day 30 is Easter Saturday', open('2026-03-05'), 30, '2026-04-07'],
    ['a day before C19: Good Friday', open('2026-03-04'), 30, '2026-04-07'],
    ['two days before C19: Maundy Thursday', open('2026-03-03'), 30, '2026-04-02'],
    ['on paper', open('2026-03-02', { electronic: false }), 35, '2026-04-07'],
    ['day 30 is Midsummer Eve, a working day of EU law', open('2026-05-20'), 30, '2026-06-19'],
    ['C23', open('2026-09-01', requests), 30, '2026-10-01'],
    ['electronic receipt never shortens requests', open('2026-09-01', { ...requests, electronic: false }), 30, '2026-10-01'],
    ['tenders of an innovation partnership', open('2026-09-01', { ...requests, roundKind: 'tenders' }), null, null],
    ['C02: national', open('2026-03-02', { procedure: 'national-open', regime: 'national' }), null, null],
    ['winter cycling', open('2027-05-10', { procedure: 'national-open', regime: 'national' }), null, null],
    ['a national open procedure worth the EU regime', open('2026-03-02', { procedure: 'national-open' }), 30, '2026-04-01'],
    ['small', open('2026-03-02', { procedure: 'national-open', regime: 'small' }), null, null],
  ])('%s', (_, given, minDays, earliestLastDay) => expect(minimumDeadline(given)).toMatchObject({ minDays, earliestLastDay }));

  it('cites the rolling only where it rolled, and says why', () => {
    expect(minimumDeadline(open('2026-03-02')).citations.map((c) => c.rule)).toEqual(['limit.eu.open.tenders.electronic']);
    const rolled = minimumDeadline(open('2026-03-05'));
    expect(rolled.citations.map((c) => c.rule)).toEqual(['limit.eu.open.tenders.electronic', 'roll.eu']);
    expect(rolled.because.fi).toContain('4.4.2026, joka ei ole työpäivä');
    expect(rolled.because.sv).toContain('tidigast 7.4.2026');
    expect(rolled.because.en).toContain('7 April 2026');
  });

  it('refuses a round that the procedure does not have, and a day before the Act', () => {
    expect(() => minimumDeadline(open('2026-03-02', { roundKind: 'requests' }))).toThrow(RangeError);
    expect(() => minimumDeadline(open('2026-03-02', { procedure: 'restricted' }))).toThrow(RangeError);
    expect(() => minimumDeadline(open('2016-12-31'))).toThrow(LawNotLoaded);
  });

  it('never makes the deadline earlier when the notice is sent later, and always ends on a working day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.boolean(), (n, electronic) => {
        const last = (sentOn: string) => minimumDeadline(open(sentOn, { electronic })).earliestLastDay ?? '';
        const sentOn = addDays('2024-01-01', n);
        expect(last(addDays(sentOn, 1)) >= last(sentOn)).toBe(true);
        expect(last(sentOn) >= addDays(sentOn, electronic ? 30 : 35)).toBe(true);
        expect(isWorkingDay(last(sentOn))).toBe(true);
      }),
    ));
});
