import { largeDifferences } from './large-differences';

const criteria = [
  { id: 'c1', scaleMax: 10 },
  { id: 'c2', scaleMax: 5 },
];
const at = (criterion: string, points: number | null, submission = 't1') => ({ submission, criterion, points });

describe('large differences in a panel', () => {
  it('begin at three points of ten', () => {
    expect(largeDifferences([at('c1', 5), at('c1', 7.9)], criteria)).toEqual([]);
    expect(largeDifferences([at('c1', 5), at('c1', 8)], criteria)).toEqual([{ submission: 't1', criterion: 'c1', lowest: 5, highest: 8 }]);
  });

  it('are measured by each criterion’s own scale, the widest first', () => {
    const found = largeDifferences([at('c1', 2), at('c1', 6), at('c2', 1), at('c2', 5), at('c1', 9, 't2'), at('c1', 9, 't2')], criteria);
    expect(found.map((d) => d.criterion)).toEqual(['c2', 'c1']);
  });

  it('do not count what has no points', () => {
    expect(largeDifferences([at('c1', null), at('c1', 9)], criteria)).toEqual([]);
  });
});
