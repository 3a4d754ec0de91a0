import { rejectionProblems, withoutPassedOver } from './passed-over';
import type { RankedSubmission, Ranking } from './scoring';

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

  it('leaves the others in their order, and they move up', () => {
    const three = { ...ranking, order: [...ranking.order, place('dear', 2)] };
    expect(withoutPassedOver(three, [{ submission: 'low' }]).order.map((o) => [o.submissionId, o.rank])).toEqual([
      ['fair', 1],
      ['dear', 1],
    ]);
  });
});
