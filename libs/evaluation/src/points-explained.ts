import { formatEuro, formatNumber, inAll, type Locale, type Text3 } from '@app/kernel';
import type { Ranking, ScoredCriterion, ScoringInput } from './scoring';

/** How one number of the ranking came about: `40 × 160 000 € / 194 500 € = 32,9049`. */
export interface PointsExplained {
  readonly criterion: string;
  readonly how: Text3;
}

/** The arithmetic of each ranked tender in words that a tenderer can check with a pencil. By submission. Pure. */
export function pointsExplained(input: ScoringInput, { order }: Ranking): ReadonlyMap<string, readonly PointsExplained[]> {
  const ranked = order.map((o) => o.submissionId);
  const comparisons = new Map(order.map((o) => [o.submissionId, o.comparisonCents]));
  const valueOf = (submissionId: string, { id, kind, priceItem }: ScoredCriterion): number => {
    const submission = input.submissions.find((s) => s.id === submissionId);
    if (kind !== 'price') return submission?.values[id] ?? NaN;
    return (priceItem === undefined ? comparisons.get(submissionId) : submission?.prices[priceItem]) ?? NaN;
  };
  return new Map(
    order.map(({ submissionId, byCriterion }) => [
      submissionId,
      input.criteria.map((criterion) => ({
        criterion: criterion.id,
        how: inAll((locale) =>
          written(criterion, {
            locale,
            value: valueOf(submissionId, criterion),
            all: ranked.map((id) => valueOf(id, criterion)),
            points: byCriterion[criterion.id] ?? 0,
          }),
        ),
      })),
    ]),
  );
}

interface Figures {
  readonly locale: Locale;
  readonly value: number;
  /** The values of all that are ranked. */
  readonly all: readonly number[];
  readonly points: number;
}

function written({ kind, weight, formula, scaleMax, best, worst }: ScoredCriterion, { locale, value, all, points }: Figures): string {
  const number = (n: number) => formatNumber(n, locale);
  const figure = (n: number) => (kind === 'price' ? formatEuro(n, locale) : number(n));
  const lowest = figure(Math.min(...all));
  // The ends of a price scale are given in euro, prices in cents.
  const end = (n = NaN) => figure(kind === 'price' ? n * 100 : n);
  const share = {
    lowest_over_price: () => `${lowest} / ${figure(value)}`,
    linear_over_lowest: () => `(1 − (${figure(value)} − ${lowest}) / ${lowest})`,
    share_of_scale: () => `${figure(value)} / ${end(scaleMax)}`,
    share_of_best: () => `${figure(value)} / ${figure(Math.max(...all))}`,
    linear_between: () => `(${figure(value)} − ${end(worst)}) / (${end(best)} − ${end(worst)})`,
  }[formula]();
  return `${number(weight)} × ${share} = ${number(points)}`;
}
