import { placesLeft, rankedWithout, rejectionProblems } from './passed-over';
import { rankSubmissions, type RankedSubmission, type Ranking, type ScoringInput } from './scoring';

const place = (submissionId: string, rank: number): RankedSubmission => ({
  submissionId,
  rank,
  comparisonCents: 0,
  points: 0,
  raw: 0,
  byCriterion: {},
});
const ranking: Ranking = { order: [place('low', 1), place('fair', 2)], notRanked: [], ties: [] };
const now = new Date('2027-08-20T09:00:00Z');
const asked = (due: string, answered = false) => [{ submissionId: 'low', answered, due: new Date(due) }];
const codesOf = (problems: readonly { code: string }[]) => problems.map((p) => p.code);

describe('an abnormally low tender', () => {
  it.each([
    ['nobody asked', [], ['evaluation.price-not-asked']],
    ['there is still time to answer', asked('2027-08-20T09:00:01Z'), ['evaluation.price-not-asked']],
    ['the time ran out', asked('2027-08-20T09:00:00Z'), []],
    ['it was answered early', asked('2027-08-27T09:00:00Z', true), []],
  ])('where %s', (_, questions, codes) => {
    expect(codesOf(rejectionProblems(['low'], ranking, questions, now))).toEqual(codes);
  });

  it('that is not compared cannot be rejected from the comparison', () => {
    expect(codesOf(rejectionProblems(['other'], ranking, asked('2027-08-01T09:00:00Z'), now))).toContain('evaluation.winner-not-ranked');
  });

  const bid = (id: string, cents: number) => ({ id, standing: 'valid' as const, prices: { all: cents }, values: {} });
  const inputs: ScoringInput = {
    criteria: [{ id: 'c-price', kind: 'price', weight: 100, formula: 'lowest_over_price' }],
    priceItems: [{ id: 'all', quantity: 1 }],
    submissions: [bid('low', 30_000), bid('fair', 100_000), bid('dear', 125_000)],
    decimals: 2,
    tieBreak: [],
    lot: [],
  };
  const stored = { inputs, result: rankSubmissions(inputs) };

  it('is the lowest price of nobody once it is rejected: the points of the others are computed anew', () => {
    const places = ({ order }: Ranking) => order.map((o) => [o.submissionId, o.rank, o.points]);
    expect(places(stored.result)).toEqual([
      ['low', 1, 100],
      ['fair', 2, 30],
      ['dear', 3, 24],
    ]);
    const ranked = rankedWithout(stored, [{ submission: 'low' }]);
    expect(places(ranked)).toEqual([
      ['fair', 1, 100],
      ['dear', 2, 80],
      ['low', 3, 100],
    ]);
    expect(places(placesLeft(ranked, [{ submission: 'low' }]))).toEqual([
      ['fair', 1, 100],
      ['dear', 2, 80],
    ]);
  });

  it('that is not rejected leaves the ranking as it is', () => expect(rankedWithout(stored, [])).toBe(stored.result));
});
