import { missingPlaces, scoreProblems } from './score-problems';

const criteria = [
  { id: 'c1', scaleMax: 10 },
  { id: 'c2', scaleMax: 10 },
];
const labels = new Map([['t1', 'A']]);

describe('an expert’s points', () => {
  it('outside the scale and without a reason: both are told at once', () => {
    const codes = scoreProblems([{ submission: 't1', criterion: 'c1', points: 11, reason: {} }], criteria, labels).map((r) => r.code);
    expect(codes).toEqual(['evaluation.score-outside-scale', 'evaluation.score-without-reason']);
  });
  it.each([0, 7.5, 10])('%d on a scale of 10 with a reason is in order', (points) =>
    expect(scoreProblems([{ submission: 't1', criterion: 'c1', points, reason: { fi: 'Hyvä.' } }], criteria, labels)).toEqual([]),
  );
  it('for a tender that is not under review is refused', () =>
    expect(scoreProblems([{ submission: 't9', criterion: 'c1', points: 1, reason: { fi: 'x' } }], criteria, labels)[0]?.code).toBe(
      'evaluation.score-of-nothing',
    ));
  it('counts the places without points', () =>
    expect(missingPlaces([{ submission: 't1', criterion: 'c1' }], criteria, ['t1', 't2'])).toBe(3));
});
