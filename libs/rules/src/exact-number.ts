/**
 * An exact fraction. Points, prices and measurements are decimal numbers that people check with a pencil;
 * binary floats would turn 84.875 + 0.01 or the mean of 87.2s into something else at the last digit.
 */
export class Exact {
  static readonly zero = new Exact(0n, 1n);

  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint, // always positive, in lowest terms
  ) {}

  /** The decimal number as it is written: `Exact.of(0.1)` is one tenth. Throws RangeError for NaN and infinity. */
  static of(value: number): Exact {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (!written) throw new RangeError(`not a finite number: ${value}`);
    const [, sign = '', whole = '0', decimals = '', exponent = '0'] = written;
    const digits = BigInt(`${sign}${whole}${decimals}`);
    const shift = Number(exponent) - decimals.length;
    return shift >= 0 ? Exact.reduced(digits * 10n ** BigInt(shift), 1n) : Exact.reduced(digits, 10n ** BigInt(-shift));
  }

  private static reduced(numerator: bigint, denominator: bigint): Exact {
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = gcd(abs(numerator), abs(denominator));
    return new Exact((sign * numerator) / divisor, (sign * denominator) / divisor);
  }

  plus(other: Exact): Exact {
    return Exact.reduced(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other: Exact): Exact {
    return Exact.reduced(this.numerator * other.denominator - other.numerator * this.denominator, this.denominator * other.denominator);
  }

  times(other: Exact): Exact {
    return Exact.reduced(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws RangeError for a division by zero. */
  over(other: Exact): Exact {
    if (other.numerator === 0n) throw new RangeError('division by zero');
    return Exact.reduced(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below zero, zero or above zero: this is smaller, equal or greater. Fit for `sort`. */
  compare(other: Exact): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  /** Rounded to so many decimals; a half goes up (84.875 becomes 84.88, -0.5 becomes 0). */
  roundHalfUp(decimals: number): number {
    const scaled = 2n * this.numerator * 10n ** BigInt(decimals) + this.denominator;
    const rounded = floorDivide(scaled, 2n * this.denominator);
    return nearestFinite(Number(`${rounded}e-${decimals}`));
  }

  /** The nearest finite float, for display and for JSON. Equal fractions give equal floats. */
  toNumber(): number {
    const whole = floorDivide(this.numerator, this.denominator);
    const rest = this.numerator - whole * this.denominator;
    if (abs(this.numerator) <= SAFE && this.denominator <= SAFE) return Number(this.numerator) / Number(this.denominator);
    return nearestFinite(Number(`${whole}`)) + Number(`${(rest * SCALE) / this.denominator}e-20`);
  }

  static sum(values: readonly Exact[]): Exact {
    return values.reduce((total, value) => total.plus(value), Exact.zero);
  }

  /** The smallest of at least one. Throws RangeError for none. */
  static min(values: readonly Exact[]): Exact {
    return values.reduce((a, b) => (b.compare(a) < 0 ? b : a), first(values));
  }

  /** The greatest of at least one. Throws RangeError for none. */
  static max(values: readonly Exact[]): Exact {
    return values.reduce((a, b) => (b.compare(a) > 0 ? b : a), first(values));
  }
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const SCALE = 10n ** 20n;

const nearestFinite = (value: number): number => Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** Whole part towards minus infinity; BigInt division alone cuts towards zero. */
function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return numerator % denominator < 0n ? cut - 1n : cut;
}

function first(values: readonly Exact[]): Exact {
  const [value] = values;
  if (!value) throw new RangeError('no numbers');
  return value;
}
