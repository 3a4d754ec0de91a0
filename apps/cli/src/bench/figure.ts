/** One thing that is measured beside a bare floor that does the same work with nothing around it. */
export interface Figure {
  readonly name: string;
  /** Of both sides: less is better. */
  readonly unit: string;
  /** How many times the floor it may take. A goal, never a judge. */
  readonly goal: number;
  /** Makes everything ready once. Each side then measures one round whenever it is asked. */
  prepare(): Promise<Sides>;
}

export interface Sides {
  ours(): Promise<number>;
  floor(): Promise<number>;
  end(): Promise<void>;
}

export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
  readonly goal: number;
  readonly rounds: number;
}

const ROUNDS = 7;

/** Both sides by turns in the same run, after one round that does not count; the medians, and the median of the rounds' ratios. */
export async function measure({ name, unit, goal, prepare }: Figure): Promise<Measured> {
  const sides = await prepare();
  try {
    await sides.ours();
    await sides.floor();
    const rounds: { ours: number; floor: number }[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push({ ours: await sides.ours(), floor: await sides.floor() });
    return {
      name,
      unit,
      ours: rounded(median(rounds.map((r) => r.ours))),
      floor: rounded(median(rounds.map((r) => r.floor))),
      ratio: rounded(median(rounds.map((r) => r.ours / r.floor))),
      goal,
      rounds: ROUNDS,
    };
  } finally {
    await sides.end();
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The median time of one call in milliseconds, the calls one after the other. */
export async function timeOf(times: number, call: (i: number) => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await call(i);
    took.push(performance.now() - began);
  }
  return median(took);
}
