import fc from 'fast-check';
import { Exact } from './exact-number';

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([n, d]) => Number(`${n}e-${d}`));

describe('Exact', () => {
  it.each([
    [84.875, 2, 84.88],
    [1.005, 2, 1.01], // as a float 1.00499…
    [8.345, 2, 8.35],
    [0.125, 2, 0.13],
    [-0.5, 0, 0],
    [-1.25, 1, -1.2],
    [-1.26, 1, -1.3],
    [-1.24, 1, -1.2],
    [2.5, 0, 3],
    [1e21, 0, 1e21],
    [1e-7, 6, 0],
    [5e-7, 6, 0.000001],
  ])('%d to %i decimals is %d', (value, decimals, rounded) => expect(Exact.of(value).roundHalfUp(decimals) + 0).toBe(rounded));

  it('keeps a third whole', () => {
    const third = Exact.of(1).over(Exact.of(3));
    expect(Exact.sum([third, third, third]).equals(Exact.of(1))).toBe(true);
    expect(third.toNumber()).toBe(1 / 3);
  });

  it('adds tenths as on paper', () => expect(Exact.of(0.1).plus(Exact.of(0.2)).equals(Exact.of(0.3))).toBe(true));

  it('refuses what is no number, and division by zero', () => {
    expect(() => Exact.of(NaN)).toThrow(RangeError);
    expect(() => Exact.of(Infinity)).toThrow(RangeError);
    expect(() => Exact.of(1).over(Exact.zero)).toThrow(RangeError);
    expect(() => Exact.min([])).toThrow(RangeError);
  });

  it('gives back the decimal it was made of, and comes close for long fractions', () => {
    fc.assert(fc.property(decimal, (x) => expect(Exact.of(x).toNumber()).toBe(x + 0)));
    const long = Exact.of(123456789.123456789).over(Exact.of(987654321.987654321));
    expect(long.toNumber()).toBeCloseTo(0.1249999988609375, 14);
    expect(Exact.zero.minus(long).toNumber()).toBeCloseTo(-0.1249999988609375, 14);
  });

  it('finds the least and the greatest wherever they stand', () => {
    for (const row of [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ]) {
      const numbers = row.map((value) => Exact.of(value));
      expect([Exact.min(numbers).toNumber(), Exact.max(numbers).toNumber()]).toEqual([1, 3]);
    }
  });

  it('shows as a float also what is made of numbers larger than any float', () => {
    const huge = Exact.of(1e200).times(Exact.of(1e200));
    expect(huge.plus(Exact.of(1)).over(huge).toNumber()).toBe(1);
    expect(huge.toNumber()).toBe(Number.MAX_VALUE);
  });

  it('obeys arithmetic', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [Exact.of(a), Exact.of(b)];
        expect(x.plus(y).minus(y).equals(x)).toBe(true);
        if (b !== 0) expect(x.times(y).over(y).equals(x)).toBe(true);
        expect(x.compare(y) + y.compare(x)).toBe(0);
        expect(Exact.min([x, y]).compare(Exact.max([x, y]))).toBeLessThanOrEqual(0);
      }),
    ));
});
