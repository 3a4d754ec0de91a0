import { drawnOrder, lotsToDraw } from './drawn-order';

describe('a drawn lot', () => {
  it('is the same for the same seed, whatever order the tenders come in, and leaves nobody out', () => {
    expect(drawnOrder('s1', ['a', 'b', 'c'])).toEqual(drawnOrder('s1', ['c', 'a', 'b']));
    expect(drawnOrder('s1', ['a', 'b', 'c']).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('favours nobody: over many seeds each of three comes first about as often', () => {
    const first = Array.from({ length: 3_000 }, (_, i) => drawnOrder(`seed ${i}`, ['a', 'b', 'c'])[0]);
    for (const id of ['a', 'b', 'c']) expect(Math.abs(first.filter((f) => f === id).length - 1_000)).toBeLessThan(120);
  });

  it('is drawn only among those whom nothing else has separated, and only where the call says so', () => {
    const tie = { submissionIds: ['a', 'b', 'c'], open: ['b', 'c'] };
    expect(lotsToDraw({ ties: [{ ...tie, asked: ['quality', 'lot'] }] })).toEqual(['b', 'c']);
    expect(lotsToDraw({ ties: [{ ...tie, asked: ['quality', 'price'] }] })).toEqual([]);
  });
});
