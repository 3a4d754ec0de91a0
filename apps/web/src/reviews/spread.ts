/** From the median by more than this share of the scale: a point worth asking about. Two of ten. */
const FAR_SHARE = 0.2;

/** How the panel's points lie. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly median: number;
}

/** Undefined where nobody has given points. Pure. */
export function spreadOf(points: readonly number[]): Spread | undefined {
  const sorted = [...points].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (lowest === undefined || highest === undefined || upper === undefined || lower === undefined) return undefined;
  return { lowest, highest, median: (lower + upper) / 2 };
}

/** Whether one member sees the tender very differently from the others. Pure. */
export const isFar = (points: number, { median }: Spread, scaleMax: number): boolean => Math.abs(points - median) > FAR_SHARE * scaleMax;
