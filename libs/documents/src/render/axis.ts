/** A scale with round marks: `marks` from low to high, all values within them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
  /** Decimals that the marks need. */
  readonly decimals: number;
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];
const WANTED_MARKS = 5;

/** The roundest scale that holds all values. It begins at zero unless the values stand far above it and `fromZero` is off. */
export function axisFor(values: readonly number[], fromZero: boolean): Axis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = most - least;
  const nearZero = fromZero || least < 0 || spread > least * 0.6;
  const bottom = nearZero ? Math.min(0, least) : least - spread * 0.15;
  const span = most - bottom || Math.abs(most) || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / WANTED_MARKS));
  const step = (ROUND_STEPS.find((round) => round * magnitude >= span / WANTED_MARKS) ?? 10) * magnitude;
  const from = Math.floor(bottom / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(most / step - 1e-9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (Number.isInteger(step / magnitude) ? 0 : 1));
  const marks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
  return { low: from * step, high: to * step, marks, decimals: Math.min(decimals, 6) };
}
