import type { Criterion } from '../call-types';

export interface ExampleRow {
  /** What a tender offers or is given: euros for a price, a score, a value. */
  readonly value: number;
  readonly points: number;
}

type Judged = Pick<Criterion, 'kind' | 'weight' | 'formula' | 'scaleMax' | 'minimum' | 'best' | 'worst'>;

/**
 * Three made-up tenders and the points that a criterion would give them, so that everyone sees what its formula does.
 * `typicalEuros` gives the example prices their size. Empty while the criterion lacks what its formula needs.
 */
export function workedExample(criterion: Judged, typicalEuros: number): ExampleRow[] {
  const values = valuesOf(criterion, typicalEuros);
  return values.map((value) => ({ value, points: criterion.weight * withinOne(share(criterion, value, values)) }));
}

function valuesOf({ formula, kind, scaleMax, minimum, best, worst }: Judged, typicalEuros: number): number[] {
  switch (formula) {
    case 'lowest_over_price':
    case 'linear_over_lowest': {
      const lowest = rounded(typicalEuros * 0.8);
      return lowest > 0 ? [lowest, rounded(lowest * 1.25), rounded(lowest * 1.5)] : [];
    }
    case 'share_of_scale': {
      if (scaleMax === undefined) return [];
      const middle = kind === 'quality' && minimum ? minimum : scaleMax / 2;
      return [...new Set([scaleMax, (scaleMax + middle) / 2, middle])];
    }
    case 'share_of_best': {
      const top = (scaleMax ?? 100) * 0.9;
      return [top, (top * 2) / 3, top / 3];
    }
    case 'linear_between':
      if (best === undefined || worst === undefined || best === worst) return [];
      return [best, (best + worst) / 2, worst];
  }
}

function share({ formula, scaleMax = 1, best = 0, worst = 0 }: Judged, value: number, all: readonly number[]): number {
  const lowest = Math.min(...all);
  switch (formula) {
    case 'lowest_over_price':
      return lowest / value;
    case 'linear_over_lowest':
      return 1 - (value - lowest) / lowest;
    case 'share_of_scale':
      return value / scaleMax;
    case 'share_of_best':
      return value / Math.max(...all);
    case 'linear_between':
      return (value - worst) / (best - worst);
  }
}

const withinOne = (part: number): number => Math.max(0, Math.min(1, part));

/** Two leading digits: prices in examples are round. */
function rounded(value: number): number {
  if (value <= 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}
