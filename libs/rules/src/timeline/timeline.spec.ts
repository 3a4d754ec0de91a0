import fc from 'fast-check';
import type { Facts } from '../assess/facts';
import { addDays } from '../calendar';
import type { RoundKind } from '../procedures/types';
import { pointsToSet, type Plan, type Point } from './points';
import { earliestPlan, timeline, type PlanToJudge, type Timeline } from './timeline';

/** The harbour grid of the design: negotiated, EUR 620 000, electronic. */
const harbour: Facts = {
  buyer: 'sub_central',
  contractType: 'services',
  valueEur: 620_000,
  procedure: 'competitive_negotiation',
  electronic: true,
};
const twoRounds: readonly RoundKind[] = ['requests', 'tenders'];
const harbourPlan: Plan = {
  notice: '2026-12-07',
  requests: '2027-01-11',
  invitation: '2027-01-25',
  tenders: '2027-02-22',
  decision: '2027-03-15',
  signature: '2027-03-31',
};

const told = (judged: PlanToJudge): Timeline => {
  const answer = timeline(judged);
  if (answer.kind !== 'timeline') throw new Error(answer.because.en);
  return answer;
};
const rowOf = ({ rows }: Timeline, point: Point) => {
  const found = rows.find((row) => row.point === point);
  if (!found) throw new Error(`no ${point}`);
  return found;
};
const judge = (plan: Plan, changes: Partial<PlanToJudge> = {}) => told({ facts: harbour, rounds: twoRounds, plan, ...changes });

describe('the timeline of a negotiated procedure', () => {
  it('has every day of the plan with its earliest day', () =>
    expect(judge(harbourPlan).rows.map(({ point, day, earliest, verdict }) => [point, day, earliest, verdict])).toEqual([
      ['notice', '2026-12-07', null, 'lawful'],
      ['requests', '2027-01-11', '2027-01-07', 'lawful'], // day 30 is Epiphany
      ['invitation', '2027-01-25', '2027-01-12', 'lawful'],
      ['answers', '2027-02-16', null, 'lawful'],
      ['tenders', '2027-02-22', '2027-02-19', 'lawful'],
      ['decision', '2027-03-15', '2027-02-23', 'lawful'],
      ['signature', '2027-03-31', '2027-03-31', 'lawful'], // day 14 is Easter Monday
      ['award_notice', '2027-04-30', null, 'lawful'],
    ]));

  it('refuses a day before its earliest, with the numbers that decide, and moves what follows from it', () => {
    const tried = judge({ ...harbourPlan, tenders: '2027-02-16' });
    expect(rowOf(tried, 'tenders')).toMatchObject({
      verdict: 'refused',
      earliest: '2027-02-19',
      count: { from: 'invitation', start: '2027-01-25', minDays: 25, reductions: ['electronic'], unrolled: '2027-02-19' },
    });
    expect(rowOf(tried, 'answers').day).toBe('2027-02-10');
    expect(tried.isLawful).toBe(false);
    expect(rowOf(judge({ ...harbourPlan, tenders: '2027-02-19' }), 'tenders').verdict).toBe('lawful');
  });

  it('bars a signature in the standstill and advises against one that an appeal can still reach', () => {
    expect(rowOf(judge({ ...harbourPlan, signature: '2027-03-30' }), 'signature').verdict).toBe('refused');
    const national = { facts: { ...harbour, valueEur: 100_000 } };
    expect(rowOf(judge({ ...harbourPlan, signature: '2027-03-17' }, national), 'signature').verdict).toBe('advised');
    expect(rowOf(judge({ ...harbourPlan, signature: '2027-03-31' }, national), 'signature').verdict).toBe('lawful');
    const promised = { ...national, promisedUntil: '2027-04-05' };
    expect(rowOf(judge({ ...harbourPlan, signature: '2027-04-05' }, promised), 'signature').verdict).toBe('refused');
  });

  it.each<[Point, object | null, string[]]>([
    [
      'requests',
      { from: 'notice', start: '2026-12-07', minDays: 30, reductions: [], unrolled: '2027-01-06' },
      ['negotiation-requests-min', 'roll-1182'],
    ],
    ['invitation', { from: 'requests', start: '2027-01-11', minDays: null, reductions: [], unrolled: null }, []],
    ['answers', { from: 'tenders', start: '2027-02-22', minDays: 6, reductions: [], unrolled: '2027-02-16' }, ['additional-information']],
    [
      'tenders',
      { from: 'invitation', start: '2027-01-25', minDays: 25, reductions: ['electronic'], unrolled: '2027-02-19' },
      ['negotiation-tenders-min-electronic'],
    ],
    ['decision', { from: 'tenders', start: '2027-02-22', minDays: null, reductions: [], unrolled: null }, []],
    [
      'signature',
      { from: 'decision', start: '2027-03-15', minDays: 14, reductions: [], unrolled: '2027-03-29' },
      ['market-court-appeal', 'correction', 'standstill-eu', 'roll-150'],
    ],
    ['award_notice', { from: 'signature', start: '2027-03-31', minDays: 30, reductions: [], unrolled: '2027-04-30' }, ['award-notice']],
  ])('%s is counted from the step before it and cites its own law', (point, count, rules) => {
    const { count: counted, citations } = rowOf(judge(harbourPlan), point);
    expect(counted).toEqual(count);
    expect(citations.map(({ rule }) => rule)).toEqual(rules);
  });

  it('cites the law of the regime at the notice alone, with its reason', () => {
    const { citations, because } = rowOf(judge(harbourPlan), 'notice');
    expect(citations.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['eu-threshold-sub-central', 'notice-eu']));
    expect(because.sv).toMatch(/EU-upphandling\.$/);
  });

  it.each<[Point, string, string, string]>([
    ['invitation', 'ei aseta vähimmäisaikaa', 'ingen minimitid', 'sets no minimum'],
    ['answers', 'viimeistään 6 päivää ennen', 'senast 6 dagar före', 'at the latest 6 days before'],
  ])('says of the %s in each language how it is counted', (point, fi, sv, en) =>
    expect(rowOf(judge(harbourPlan), point).because).toEqual({
      fi: expect.stringContaining(fi),
      sv: expect.stringContaining(sv),
      en: expect.stringContaining(en),
    }),
  );

  it('gives answers four days before the closing in urgency', () =>
    expect(rowOf(judge(harbourPlan, { facts: { ...harbour, urgent: true } }), 'answers').day).toBe('2027-02-18'));

  it.each<[string, Partial<Facts>, Point[]]>([
    ['small', { valueEur: 1000 }, []],
    ['utilities_below', { buyer: 'utility', valueEur: 1000 }, []],
    ['exempt', { cpv: '73200000' }, []],
    ['national', { valueEur: 100_000 }, ['award_notice']],
    ['utilities_eu', { buyer: 'utility' }, ['award_notice']],
    ['eu', {}, ['answers', 'award_notice']],
  ])('%s has these days that follow from others', (regime, facts, derived) => {
    const judged = judge(harbourPlan, { facts: { ...harbour, ...facts } });
    expect(judged.regime.regime).toBe(regime);
    expect(judged.rows.filter(({ isDerived }) => isDerived).map(({ point }) => point)).toEqual(derived);
  });

  it('counts no wait where the law knows none', () =>
    expect(rowOf(judge(harbourPlan, { facts: { ...harbour, valueEur: 100_000 } }), 'signature').count).toEqual({
      from: 'decision',
      start: '2027-03-15',
      minDays: null,
      reductions: [],
      unrolled: null,
    }));

  it('refuses what comes before the step that it follows', () => {
    expect(rowOf(judge({ ...harbourPlan, invitation: '2027-01-11' }), 'invitation').verdict).toBe('refused');
    expect(rowOf(judge({ ...harbourPlan, decision: '2027-02-22' }), 'decision').verdict).toBe('refused');
  });

  it('leaves open what has no start, and says so', () => {
    const begun = judge({ notice: '2026-12-07' });
    expect(begun.rows.map(({ point, verdict }) => [point, verdict])).toEqual([
      ['notice', 'lawful'],
      ['requests', 'open'],
      ['invitation', 'open'],
      ['answers', 'open'],
      ['tenders', 'open'],
      ['decision', 'open'],
      ['signature', 'open'],
      ['award_notice', 'open'],
    ]);
    expect(rowOf(begun, 'requests').earliest).toBe('2027-01-07');
  });

  it('gives no days without the law of the day', () => {
    expect(timeline({ facts: harbour, rounds: twoRounds, plan: { notice: '2028-01-03' } })).toMatchObject({
      kind: 'missing',
      missing: ['threshold'],
    });
    expect(timeline({ facts: {}, rounds: twoRounds, plan: harbourPlan }).kind).toBe('missing');
  });

  it('advises where only an uncertain rule stands in the way', () => {
    const utility = { facts: { ...harbour, buyer: 'utility' as const, procedure: 'open' as const }, rounds: ['tenders'] as const };
    const tried = told({ ...utility, plan: { notice: '2026-12-07', tenders: '2026-12-21' } });
    expect(rowOf(tried, 'tenders').verdict).toBe('advised');
  });
});

const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-01-01', n)); // the last thresholds end with 2027
const aPurchase = fc.record({
  buyer: fc.constantFrom('sub_central' as const, 'central_government' as const),
  contractType: fc.constantFrom('services' as const, 'supplies' as const, 'works' as const),
  valueEur: fc.integer({ min: 1_000, max: 9_000_000 }),
  electronic: fc.boolean(),
  urgent: fc.boolean(),
});
const aCase = fc.oneof(
  aPurchase.map((facts) => ({ facts: { ...facts, procedure: 'open' as const }, rounds: ['tenders'] as RoundKind[] })),
  fc
    .tuple(aPurchase, fc.constantFrom('restricted' as const, 'competitive_negotiation' as const, 'innovation_partnership' as const))
    .map(([facts, procedure]) => ({ facts: { ...facts, procedure }, rounds: [...twoRounds] })),
);

describe('the days that a person sets', () => {
  it.each<[RoundKind[], Point[]]>([
    [[], ['decision', 'signature']],
    [['tenders'], ['notice', 'tenders', 'decision', 'signature']],
    [['requests'], ['notice', 'requests', 'decision', 'signature']],
    [
      ['requests', 'tenders'],
      ['notice', 'requests', 'invitation', 'tenders', 'decision', 'signature'],
    ],
  ])('of the rounds %j', (rounds, points) => expect(pointsToSet(rounds)).toEqual(points));

  it('come as early as the law allows in the earliest plan', () =>
    expect(earliestPlan({ facts: harbour, rounds: twoRounds, plan: {} }, '2026-12-07')).toEqual({
      notice: '2026-12-07',
      requests: '2027-01-07', // day 30 is Epiphany
      invitation: '2027-01-08',
      tenders: '2027-02-02', // 25 days
      decision: '2027-02-03',
      signature: '2027-02-18', // the day after 14 days
    }));
});

describe('whatever is planned', () => {
  it('the earliest plan is lawful, and a day less anywhere is not', () =>
    fc.assert(
      fc.property(aCase, day, (judged, notice) => {
        const plan = earliestPlan({ ...judged, plan: {} }, notice);
        const at = told({ ...judged, plan });
        expect(at.isLawful).toBe(true);
        for (const { point, earliest } of at.rows) {
          if (earliest === null) continue;
          const { verdict } = rowOf(told({ ...judged, plan: { ...plan, [point]: addDays(earliest, -1) } }), point);
          expect(['refused', 'advised']).toContain(verdict);
          if (point !== 'signature') expect(verdict).toBe('refused');
        }
      }),
    ));

  it('a later start never makes anything earlier', () =>
    fc.assert(
      fc.property(aCase, day, fc.integer({ min: 1, max: 40 }), (judged, notice, later) => {
        const first = earliestPlan({ ...judged, plan: {} }, notice);
        const second = earliestPlan({ ...judged, plan: {} }, addDays(notice, later));
        for (const [point, on] of Object.entries(first)) expect((second[point as Point] ?? '9') >= on).toBe(true); // the keys of a plan are points
      }),
    ));
});
