import fc from 'fast-check';
import { addDays } from '../calendar';
import { awardNotice, standstill } from './after-decision';
import type { Answer } from './answer';
import { minimumDeadline } from './deadline';
import { BUYERS, CONTRACT_TYPES, type Facts, type Regime } from './facts';
import { modification } from './modification';
import { assessRegime } from './regime';

const anyDay = fc.integer({ min: 0, max: 2190 - 1 }).map((n) => addDays('2022-01-01', n));
const euro = fc.integer({ min: 0, max: 800_000_000 }).map((cents) => cents / 100);
const buyer = fc.constantFrom(...BUYERS);
const contractType = fc.constantFrom(...CONTRACT_TYPES);

const found = <T>(answer: Answer<T>): T => {
  if (answer.kind !== 'verdict') throw new Error(answer.because.en);
  return answer.found;
};

/** How strict a regime is, among those that one buyer can meet for one kind of contract. */
const STRICTNESS: Readonly<Record<Regime, number>> = {
  exempt: 0,
  small: 0,
  utilities_below: 0,
  national: 1,
  annex_e_national: 1,
  concession_national: 1,
  eu: 2,
  annex_e_eu: 2,
  concession_eu: 2,
  utilities_eu: 2,
};
const strictness = (facts: Facts) => STRICTNESS[found(assessRegime(facts)).regime];

describe('value', () => {
  it('more money never gives a looser regime', () =>
    fc.assert(
      fc.property(anyDay, buyer, contractType, euro, euro, (date, who, what, a, b) => {
        const facts = { date, buyer: who, contractType: what };
        const [less, more] = a <= b ? [a, b] : [b, a];
        expect(strictness({ ...facts, valueEur: less })).toBeLessThanOrEqual(strictness({ ...facts, valueEur: more }));
        for (const part of ['optionsEur', 'renewalsEur'] as const)
          expect(strictness({ ...facts, valueEur: a, [part]: b })).toBe(
            strictness({ ...facts, valueEur: Math.round((a + b) * 100) / 100 }),
          );
      }),
    ));

  it('a longer term never costs less', () =>
    fc.assert(
      fc.property(contractType, euro, fc.integer({ min: 1, max: 120 }), (what, monthlyEur, months) => {
        const value = (durationMonths: number) =>
          found(assessRegime({ date: '2026-03-02', buyer: 'sub_central', contractType: what, monthlyEur, durationMonths }))
            .estimatedValueEur;
        expect(value(months)).toBeLessThanOrEqual(value(months + 1));
      }),
    ));

  it('the order of the lots changes nothing', () => {
    const lots = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), valueEur: euro, optionsEur: euro }), {
      minLength: 1,
      maxLength: 8,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(
        lots.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all.map(({ id }) => id))),
        ),
        ([given, shuffled, leaveOut]) => {
          const facts: Facts = { date: '2026-03-02', buyer: 'sub_central', contractType: 'works', leaveOut };
          const [one, other] = [given, shuffled].map((all) => {
            const { smallLots, ...rest } = found(assessRegime({ ...facts, lots: all }));
            return { ...rest, smallLots: { ...smallLots, mayLeaveOut: [...(smallLots?.mayLeaveOut ?? [])].sort() } };
          });
          expect(other).toEqual(one);
        },
      ),
    );
  });

  it('lots that may go together may each go alone', () =>
    fc.assert(
      fc.property(fc.array(euro, { minLength: 1, maxLength: 6 }), fc.nat(), (values, pick) => {
        const lots = values.map((valueEur, i) => ({ id: `${i}`, valueEur }));
        const leaveOut = lots.map(({ id }) => id).filter((_, i) => (pick >> i) % 2 === 1);
        const { smallLots } = found(assessRegime({ date: '2026-03-02', buyer: 'sub_central', contractType: 'services', lots, leaveOut }));
        if (smallLots?.leaveOutAllowed) expect(smallLots.mayLeaveOut).toEqual(expect.arrayContaining(leaveOut));
      }),
    ));
});

const timed = fc.record({
  electronic: fc.boolean(),
  urgent: fc.boolean(),
  documentsElectronic: fc.boolean(),
  how: fc.constantFrom(
    { procedure: 'open' } as const,
    { procedure: 'restricted', stage: 'requests' } as const,
    { procedure: 'restricted', stage: 'tenders' } as const,
    { procedure: 'competitive_negotiation', stage: 'tenders' } as const,
    { procedure: 'competitive_dialogue', stage: 'requests' } as const,
    { procedure: 'innovation_partnership', stage: 'requests' } as const,
    { procedure: 'dps_setup' } as const,
    { procedure: 'dps_call' } as const,
  ),
  buyer: fc.constantFrom('sub_central', 'utility'),
  contractType: fc.constantFrom('services', 'service_concession'),
});
const purchase = (given: { how: object } & object, start: string): Facts => {
  const { how, ...rest } = given;
  return { ...rest, ...how, valueEur: 9_000_000, callDate: start, invitationDate: start };
};

describe('time', () => {
  it('no deadline comes before its minimum, none on a day off, and none for nothing', () =>
    fc.assert(
      fc.property(timed, anyDay, (given, start) => {
        const { minDays, unrolled, earliestLastDay, reductions } = found(minimumDeadline(purchase(given, start)));
        if (minDays === null || unrolled === null || earliestLastDay === null) throw new Error('a time was expected');
        expect(minDays).toBeGreaterThanOrEqual(10);
        expect(unrolled).toBe(addDays(start, minDays));
        expect(earliestLastDay >= unrolled && earliestLastDay <= addDays(unrolled, 4)).toBe(true);
        expect(reductions.length).toBeLessThanOrEqual(1);
      }),
    ));

  it('a later start never gives an earlier end', () =>
    fc.assert(
      fc.property(timed, anyDay, fc.integer({ min: 1, max: 40 }), (given, start, later) => {
        const lastDay = (day: string) => found(minimumDeadline(purchase(given, day))).earliestLastDay ?? '';
        const after = addDays(start, later);
        if (after <= '2027-12-31') expect(lastDay(after) >= lastDay(start)).toBe(true);
        const facts: Facts = { date: '2026-03-02', buyer: 'sub_central', contractType: 'services', valueEur: 300_000 };
        const appeal = (day: string) => found(standstill({ ...facts, notifiedDate: day })).appealLastDay ?? '';
        expect(appeal(after) >= appeal(start) && appeal(start) >= addDays(start, 14)).toBe(true);
        const notice = (day: string) => found(awardNotice({ ...facts, contractDate: day })).lastDay ?? '';
        expect(notice(after) >= notice(start) && notice(start) >= addDays(start, 30)).toBe(true);
      }),
    ));

  it('a reduction never lengthens, and closed documents never shorten', () =>
    fc.assert(
      fc.property(timed, anyDay, (given, start) => {
        const days = (facts: object) => found(minimumDeadline({ ...purchase(given, start), ...facts })).minDays ?? 0;
        expect(days({ urgent: true })).toBeLessThanOrEqual(days({ urgent: false }));
        expect(days({ electronic: true })).toBeLessThanOrEqual(days({ electronic: false }));
        expect(days({ pinDate: addDays(start, -100) })).toBeLessThanOrEqual(days({}));
        expect(days({ documentsElectronic: false })).toBeGreaterThanOrEqual(days({ documentsElectronic: true }));
      }),
    ));
});

describe('facts', () => {
  /** Facts that ask nothing new: what they say of may only answer what is still open. */
  const ANSWERING = [
    'electronic',
    'natureAltered',
    'stage',
    'invitationDate',
    'notifiedDate',
    'contractDate',
    'documentsElectronic',
  ] as const;

  it('one more fact never turns a verdict into a gap', () => {
    const facts = fc.record(
      {
        date: fc.constant('2026-03-02'),
        callDate: fc.constant('2026-03-02'),
        buyer,
        contractType,
        valueEur: euro,
        procedure: fc.constantFrom('restricted', 'competitive_negotiation', 'competitive_dialogue', 'direct_award'),
        stage: fc.constantFrom('requests', 'tenders'),
        electronic: fc.boolean(),
        urgent: fc.boolean(),
        documentsElectronic: fc.boolean(),
        invitationDate: fc.constant('2026-05-04'),
        notifiedDate: fc.constant('2026-06-05'),
        contractDate: fc.constant('2026-06-25'),
        originalRegime: fc.constantFrom('eu', 'national'),
        originalValueEur: fc.constant(1000),
        modificationEur: fc.constantFrom(50, 100, 500, 501),
        modificationGround: fc.constantFrom('review_clause', 'additional', 'unforeseen'),
        natureAltered: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const asks: readonly ((given: Facts) => Answer<unknown>)[] = [assessRegime, minimumDeadline, standstill, awardNotice, modification];
    fc.assert(
      fc.property(facts, facts, fc.constantFrom(...ANSWERING), fc.constantFrom(...asks), (given: Facts, more: Facts, fact, ask) => {
        if (given[fact] !== undefined || more[fact] === undefined || ask(given).kind !== 'verdict') return;
        expect(ask({ ...given, [fact]: more[fact] }).kind).toBe('verdict');
      }),
      { numRuns: 1000 },
    );
  });

  it('what is named as missing is missing, and giving it is a step forward', () =>
    fc.assert(
      fc.property(timed, fc.constantFrom('callDate', 'buyer', 'valueEur', 'contractType'), (given, fact) => {
        const whole = purchase(given, '2026-03-02');
        const { [fact]: _, ...gap } = whole;
        const answer = minimumDeadline(gap);
        expect(answer.kind).toBe('missing');
        if (answer.kind === 'missing') expect(answer.missing).toContain(fact);
        expect(minimumDeadline(whole).kind).toBe('verdict');
      }),
    ));
});
