import { inThree } from '../../../test/support/a-need';
import type { AfterAward } from './after-award';
import { demandProblems, firstOf, proposingAgain, signingProblems, standOf, waitProblems } from './award-problems';
import { Award, type Remedies } from './entities/award';
import { noneSigned } from './gates/contract-signed';
import { notDecided } from './gates/decided';
import { notProposed } from './gates/proposed';
import type { RankedSubmission } from './scoring';

const ranks = (...given: [string, number][]) => ({
  order: given.map(([submissionId, rank]): RankedSubmission => ({
    submissionId,
    rank,
    points: 0,
    raw: 0,
    comparisonCents: 0,
    byCriterion: {},
  })),
});
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map((r) => r.code.replace('evaluation.', ''));
const remedies = (days: Partial<Remedies>): Remedies => ({
  regime: 'national',
  notified: '2027-08-24',
  promisedUntil: null,
  appealLastDay: '2027-09-07',
  appealDays: 14,
  correctionLastDay: '2027-09-07',
  correctionDays: 14,
  standstillDays: 0,
  mustWait: false,
  waitUntil: null,
  earliestSignature: '2027-09-08',
  citations: [],
  because: { fi: '', sv: '', en: '' },
  ...days,
});
const nothing: AfterAward = { undecided: 0, acceptedAt: null, signedAt: null };
const award = (changes: Partial<Award>): Award =>
  Object.assign(new Award(), {
    status: 'notified',
    decidedAt: new Date('2027-08-23'),
    remedies: remedies({}),
    proposal: inThree(''),
    ...changes,
  });

describe('the choice of winners', () => {
  it('begins with the one that is first alone', () => {
    expect(firstOf(ranks(['a', 1], ['b', 2]))).toEqual(['a']);
    expect(firstOf(ranks(['a', 1], ['b', 1]))).toEqual([]);
    expect(firstOf(ranks())).toEqual([]);
  });

  const order = ranks(['a', 1], ['b', 2], ['c', 2], ['d', 4]);
  it.each([
    [['a'], 'follows'],
    [['a', 'b', 'c'], 'follows'],
    [['a', 'b', 'c', 'd'], 'follows'],
    [['a', 'b'], 'tie'],
    [['b'], 'better'],
    [['a', 'd'], 'better'],
  ] as const)('%j %s the ranking', (winners, stand) => expect(standOf(order, winners)).toBe(stand));
});

describe('waiting', () => {
  it.each([
    ['nothing bars', {}, '2027-08-24', []],
    ['a promise, its last day', { mustWait: true, waitUntil: '2027-09-07' }, '2027-09-07', ['waiting']],
    ['a promise, the day after', { mustWait: true, waitUntil: '2027-09-07' }, '2027-09-08', []],
    ['the law, its last day', { mustWait: true, waitUntil: '2027-09-07', standstillDays: 14 }, '2027-09-07', ['standstill']],
    ['the law, the day after', { mustWait: true, waitUntil: '2027-09-07', standstillDays: 14 }, '2027-09-08', []],
  ] as const)('%s', (_, days, today, expected) => expect(codes(waitProblems(remedies(days), today))).toEqual(expected));

  it('bars every contract together with open and accepted corrections, all told at once', () => {
    const waits = award({ remedies: remedies({ mustWait: true, waitUntil: '2027-09-07' }) });
    expect(codes(signingProblems(waits, { ...nothing, undecided: 1, acceptedAt: new Date('2027-09-01') }, '2027-09-01'))).toEqual([
      'waiting',
      'correction-open',
      'correction-accepted',
    ]);
    // A correction of an earlier decision was met by the new one.
    expect(signingProblems(award({}), { ...nothing, acceptedAt: new Date('2027-08-01') }, '2027-09-01')).toEqual([]);
    for (const early of [null, award({ status: 'proposed' }), award({ status: 'decided', remedies: null })])
      expect(codes(signingProblems(early, nothing, '2027-09-08'))).toEqual(['award-not-notified']);
  });
});

describe('a demand for correction', () => {
  it.each([
    ['on the last day', nothing, '2027-09-07', []],
    ['the day after', nothing, '2027-09-08', ['correction-late']],
    ['once a contract is made', { ...nothing, signedAt: new Date() }, '2027-08-25', ['contract-signed']],
  ] as const)('%s', (_, after, today, expected) => expect(codes(demandProblems(remedies({}), after, today))).toEqual(expected));
});

describe('a second proposal', () => {
  const upset: AfterAward = { ...nothing, acceptedAt: new Date('2027-09-01') };
  it.each([
    ['nothing was proposed', null, nothing, false, []],
    ['the first one waits for its decision', award({ status: 'proposed' }), nothing, false, []],
    ['the decision stands', award({}), nothing, false, ['award-decided']],
    ['a correction was accepted', award({}), upset, false, []],
    ['the winner failed the checks', award({}), nothing, true, []],
    ['the contract is made', award({}), { ...upset, signedAt: new Date() }, true, ['contract-signed']],
  ] as const)('%s', (_, before, after, failed, expected) => expect(codes(proposingAgain(before, after, failed))).toEqual(expected));
});

const STATUSES = [undefined, 'proposed', 'decided', 'notified'] as const;

describe('the gates', () => {
  it('ask for the act before, and only once', () => {
    expect(STATUSES.map((s) => codes(notProposed(s)))).toEqual([['award-not-proposed'], [], ['award-decided'], ['award-decided']]);
    expect(STATUSES.map((s) => codes(notDecided(s)))).toEqual([['award-not-decided'], ['award-not-decided'], [], ['award-notified']]);
  });

  it('let the pilot open with one signed contract', () => {
    const signed = { signedAt: new Date() };
    expect(codes(noneSigned([]))).toEqual(['no-contract']);
    expect(codes(noneSigned([{ signedAt: null }]))).toEqual(['contract-not-signed']);
    expect(noneSigned([signed, { signedAt: null }])).toEqual([]);
  });
});
