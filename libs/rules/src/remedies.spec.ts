import fc from 'fast-check';
import { addDays } from './calendar';
import { LawNotLoaded } from './law/dated';
import { remedyDays, type Notification } from './remedies';

describe('the days after a decision', () => {
  const table: [string, Notification, object][] = [
    [
      'national, with a promise to wait: winter cycling',
      { regime: 'national', notifiedOn: '2027-08-24', voluntaryUntil: '2027-09-07' },
      {
        appealLastDay: '2027-09-07',
        correctionLastDay: '2027-09-07',
        standstillDays: 0,
        mustWait: true,
        waitUntil: '2027-09-07',
        earliestSignature: '2027-09-08',
      },
    ],
    [
      'national, no promise: nothing bars signing, yet it is safe only after the appeal period',
      { regime: 'national', notifiedOn: '2027-08-24' },
      { appealLastDay: '2027-09-07', mustWait: false, waitUntil: null, earliestSignature: '2027-09-08' },
    ],
    [
      'national, a promise shorter than the appeal period',
      { regime: 'national', notifiedOn: '2027-08-24', voluntaryUntil: '2027-08-31' },
      { mustWait: true, waitUntil: '2027-08-31', earliestSignature: '2027-09-08' },
    ],
    [
      'national, a promise longer than the appeal period',
      { regime: 'national', notifiedOn: '2027-08-24', voluntaryUntil: '2027-09-20' },
      { appealLastDay: '2027-09-07', waitUntil: '2027-09-20', earliestSignature: '2027-09-21' },
    ],
    [
      'C24: day 14 is Midsummer Eve',
      { regime: 'eu', notifiedOn: '2026-06-05' },
      {
        appealLastDay: '2026-06-22',
        correctionLastDay: '2026-06-22',
        standstillDays: 14,
        mustWait: true,
        waitUntil: '2026-06-22',
        earliestSignature: '2026-06-23',
      },
    ],
    ['C24, a day earlier', { regime: 'eu', notifiedOn: '2026-06-04' }, { appealLastDay: '2026-06-18', earliestSignature: '2026-06-19' }],
    ['Christmas Eve rolls', { regime: 'eu', notifiedOn: '2026-12-10' }, { appealLastDay: '2026-12-28', earliestSignature: '2026-12-29' }],
    [
      'the day after the last day is not rolled: a Saturday',
      { regime: 'eu', notifiedOn: '2026-05-01' },
      { appealLastDay: '2026-05-15', earliestSignature: '2026-05-16' },
    ],
    [
      'small: no Market Court',
      { regime: 'small', notifiedOn: '2027-08-24' },
      { appealLastDay: null, correctionLastDay: '2027-09-07', mustWait: false, earliestSignature: '2027-09-08' },
    ],
  ];
  it.each(table)('%s', (_, given, expected) => expect(remedyDays(given)).toMatchObject(expected));

  it('cites the law and says why in three languages', () => {
    const { citations, because } = remedyDays({ regime: 'national', notifiedOn: '2027-08-24', voluntaryUntil: '2027-09-07' });
    expect(citations.map((c) => c.rule)).toEqual(['market-court-appeal', 'correction', 'roll-150']);
    expect(because.fi).toContain('sitoutunut odottamaan 7.9.2027 asti');
    expect(because.sv).toContain('tidigast 8.9.2027');
    expect(because.en).toContain('8 September 2027');
  });

  it.each(['annex_e_national', 'annex_e_eu', 'concession_national', 'concession_eu', 'utilities_eu'] as const)(
    '%s: a wait that is known only unsurely is told and bars nothing',
    (regime) =>
      expect(remedyDays({ regime, notifiedOn: '2026-06-05' })).toMatchObject({
        standstillDays: 14,
        mustWait: false,
        waitUntil: null,
        earliestSignature: '2026-06-23',
      }),
  );

  it('a promise beside the law’s own wait: the later counts', () => {
    const eu = (voluntaryUntil: string) => remedyDays({ regime: 'eu', notifiedOn: '2026-06-01', voluntaryUntil });
    expect(eu('2026-06-10')).toMatchObject({ waitUntil: '2026-06-15', earliestSignature: '2026-06-16' });
    expect(eu('2026-06-20')).toMatchObject({ waitUntil: '2026-06-20', earliestSignature: '2026-06-21' });
    expect(eu('2026-06-20').because.en).toContain('The standstill ends on 20 June 2026; the contract can be signed from 21 June 2026.');
  });

  it('counts days for each road of appeal', () => {
    expect(remedyDays({ regime: 'eu', notifiedOn: '2026-06-01' })).toMatchObject({ appealDays: 14, correctionDays: 14 });
    expect(remedyDays({ regime: 'small', notifiedOn: '2026-06-01' })).toMatchObject({ appealDays: null, correctionDays: 14 });
  });

  it.each([
    ['small', /revised decision can be made until 15 June 2026; the Market Court hears no appeal. The law sets no standstill/],
    ['national', /appeal to the Market Court can be made until 15 June 2026.*The law sets no standstill/],
    ['eu', /correction demanded until 15 June 2026. The standstill ends on 15 June 2026/],
  ] as const)('%s: says so in three languages', (regime, words) => {
    const { fi, sv, en } = remedyDays({ regime, notifiedOn: '2026-06-01' }).because;
    expect(en.replace(/\u00a0/g, ' ')).toMatch(words);
    expect([fi, sv].map((text) => text.includes('15.6.2026') && text.includes('16.6.2026'))).toEqual([true, true]);
  });

  it('has no answer for a day before the Act', () =>
    expect(() => remedyDays({ regime: 'eu', notifiedOn: '2016-12-31' })).toThrow(LawNotLoaded));

  it('gives no earlier day to a decision notified later, and never fewer days than the law', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.constantFrom('small', 'national', 'eu'), (n, regime) => {
        const [day, next] = [addDays('2024-01-01', n), addDays('2024-01-01', n + 1)];
        const [first, second] = [remedyDays({ regime, notifiedOn: day }), remedyDays({ regime, notifiedOn: next })];
        expect(second.earliestSignature >= first.earliestSignature).toBe(true);
        expect(first.correctionLastDay >= addDays(day, 14)).toBe(true);
        expect(first.earliestSignature > first.correctionLastDay).toBe(true);
      }),
    ));
});
