import { Exact } from '@app/rules';

/** A criterion as published. Weights of a round sum to 100. */
export interface ScoredCriterion {
  readonly id: string;
  readonly kind: 'price' | 'quality' | 'declared' | 'measured';
  readonly weight: number;
  readonly formula: 'lowest_over_price' | 'linear_over_lowest' | 'share_of_scale' | 'share_of_best' | 'linear_between';
  /** `share_of_scale`: the score that earns the whole weight. */
  readonly scaleMax?: number;
  /** `quality`: the lowest score that is accepted; equal passes. */
  readonly minimum?: number;
  /** `linear_between`: the values that earn the whole weight and nothing. `best` may be the smaller. In euro for a price. */
  readonly best?: number;
  readonly worst?: number;
  /** `price`: the one item that is compared; absent: the comparison price. */
  readonly priceItem?: string;
}

export interface ScoredSubmission {
  readonly id: string;
  readonly standing: 'valid' | 'withdrawn' | 'late' | 'unsuitable';
  /** Cents by price item. */
  readonly prices: Readonly<Record<string, number>>;
  /** By criterion: consensus score of quality, declared value, measured value. */
  readonly values: Readonly<Record<string, number>>;
}

export const TIE_BREAKERS = ['quality', 'price', 'lot'] as const;
export type TieBreaker = (typeof TIE_BREAKERS)[number];

/** Everything that a ranking is computed from; plain JSON, so that it can be stored and computed again. */
export interface ScoringInput {
  readonly criteria: readonly ScoredCriterion[];
  readonly priceItems: readonly { readonly id: string; readonly quantity: number }[];
  readonly submissions: readonly ScoredSubmission[];
  /** Decimals of the rounded sum. */
  readonly decimals: number;
  readonly tieBreak: readonly TieBreaker[];
  /** Submissions in the order in which a lot was drawn; empty before any was. */
  readonly lot: readonly string[];
}

export interface RankedSubmission {
  /** 1 is best. Submissions that nothing has separated share a rank. */
  readonly rank: number;
  readonly submissionId: string;
  /** Sum of quantity times tendered price; whole cents. */
  readonly comparisonCents: number;
  /** The sum, rounded half up. What decides. */
  readonly points: number;
  /** The sum before rounding. */
  readonly raw: number;
  /** Points by criterion, not rounded. */
  readonly byCriterion: Readonly<Record<string, number>>;
}

/** Submissions with equal rounded sums, and what separated them. */
export interface Tie {
  /** In their final order. */
  readonly submissionIds: readonly string[];
  /** What had to be asked, in order; empty when no means was published. */
  readonly asked: readonly TieBreaker[];
  /** Those that are still equal: a lot must be drawn, or they share a rank. */
  readonly open: readonly string[];
}

export interface Ranking {
  readonly order: readonly RankedSubmission[];
  readonly notRanked: readonly { readonly submissionId: string; readonly why: 'withdrawn' | 'late' | 'unsuitable' | 'below_minimum' }[];
  readonly ties: readonly Tie[];
}

/** A submission that takes part, with its points as fractions. */
interface Entry {
  readonly id: string;
  readonly comparison: Exact;
  readonly points: ReadonlyMap<string, Exact>;
  readonly sum: Exact;
  readonly rounded: number;
  /** All points but those of price. */
  readonly quality: Exact;
}

/**
 * Ranks a round by its published formulas. Only the sum is rounded; nothing on the way. Those that do not take part (withdrawn,
 * late, unsuitable, below a minimum) do not count towards the lowest price or the best score either.
 * Throws RangeError where a valid submission lacks a price or value, or a criterion lacks what its formula needs.
 */
export function rankSubmissions(input: ScoringInput): Ranking {
  const judged = input.submissions.map((submission) => ({ submission, why: whyNotRanked(submission, input.criteria) }));
  const entries = pointsOf(
    judged.flatMap(({ submission, why }) => (why ? [] : [submission])),
    input,
  );
  const groups = groupsOfEqualSums(entries).map((group) => separate(group, input));
  return {
    order: inRanks(groups.flatMap((group) => group.places)),
    notRanked: judged.flatMap(({ submission, why }) => (why ? [{ submissionId: submission.id, why }] : [])),
    ties: groups.flatMap(({ places, asked }) => {
      if (places.flat().length < 2) return [];
      const open = places.filter((place) => place.length > 1).flat();
      return [{ submissionIds: idsOf(places.flat()), asked, open: idsOf(open) }];
    }),
  };
}

function whyNotRanked(
  { standing, id, values }: ScoredSubmission,
  criteria: readonly ScoredCriterion[],
): Ranking['notRanked'][number]['why'] | null {
  if (standing !== 'valid') return standing;
  const below = criteria.some(({ kind, minimum, id: criterion }) => {
    if (kind !== 'quality' || minimum === undefined) return false;
    return Exact.of(needed(values[criterion], `${id}: no score of ${criterion}`)).compare(Exact.of(minimum)) < 0;
  });
  return below ? 'below_minimum' : null;
}

function pointsOf(submissions: readonly ScoredSubmission[], { criteria, priceItems, decimals }: ScoringInput): Entry[] {
  const euroOf = ({ id, prices }: ScoredSubmission, item: string) =>
    Exact.of(needed(prices[item], `${id}: no price of ${item}`)).over(CENTS_OF_EURO);
  const comparisons = new Map(
    submissions.map((s) => [s, Exact.sum(priceItems.map(({ id, quantity }) => Exact.of(quantity).times(euroOf(s, id))))]),
  );
  const comparisonOf = (s: ScoredSubmission) => comparisons.get(s) ?? Exact.zero;
  const valueOf = (s: ScoredSubmission, { id, kind, priceItem }: ScoredCriterion) => {
    if (kind !== 'price') return Exact.of(needed(s.values[id], `${s.id}: no value of ${id}`));
    return priceItem === undefined ? comparisonOf(s) : euroOf(s, priceItem);
  };

  const pointsBy = new Map(
    criteria.map((criterion): [string, Exact[]] => {
      const values = submissions.map((s) => valueOf(s, criterion));
      return [criterion.id, values.map((value) => Exact.of(criterion.weight).times(shareOfWeight(criterion, value, values)))];
    }),
  );
  return submissions.map((submission, i) => {
    const points = new Map(criteria.map(({ id }) => [id, pointsBy.get(id)?.[i] ?? Exact.zero]));
    const sumOf = (chosen: readonly ScoredCriterion[]) => Exact.sum(chosen.map(({ id }) => points.get(id) ?? Exact.zero));
    const sum = sumOf(criteria);
    return {
      id: submission.id,
      comparison: comparisonOf(submission),
      points,
      sum,
      rounded: sum.roundHalfUp(decimals),
      quality: sumOf(criteria.filter(({ kind }) => kind !== 'price')),
    };
  });
}

const CENTS_OF_EURO = Exact.of(100);
const ZERO = Exact.zero;
const ONE = Exact.of(1);

/** How much of the weight a value earns, between 0 and 1. `all` holds the values of those that take part. */
function shareOfWeight(criterion: ScoredCriterion, value: Exact, all: readonly Exact[]): Exact {
  const own = (field: 'scaleMax' | 'best' | 'worst') => Exact.of(needed(criterion[field], `${criterion.id}: no ${field}`));
  switch (criterion.formula) {
    case 'lowest_over_price': {
      const lowest = Exact.min(all);
      return value.equals(lowest) ? ONE : lowest.over(value); // the lowest may be free of charge
    }
    case 'linear_over_lowest': {
      const lowest = Exact.min(all);
      if (value.equals(lowest)) return ONE;
      return lowest.equals(ZERO) ? ZERO : withinOne(ONE.minus(value.minus(lowest).over(lowest)));
    }
    case 'share_of_scale':
      return withinOne(value.over(own('scaleMax')));
    case 'share_of_best': {
      const best = Exact.max(all);
      return best.equals(ZERO) ? ZERO : withinOne(value.over(best));
    }
    case 'linear_between':
      return withinOne(value.minus(own('worst')).over(own('best').minus(own('worst'))));
  }
}

const withinOne = (share: Exact): Exact => Exact.max([ZERO, Exact.min([ONE, share])]);

/** Best sum first; entries whose sums are equal once rounded stand together. */
function groupsOfEqualSums(entries: readonly Entry[]): Entry[][] {
  const sums = [...new Set(entries.map((e) => e.rounded))].sort((a, b) => b - a);
  return sums.map((sum) => entries.filter((e) => e.rounded === sum));
}

interface Separated {
  /** Best place first; a place with several entries is a tie that nothing has separated. */
  readonly places: Entry[][];
  readonly asked: TieBreaker[];
}

/** Asks the published means one after the other until every entry has a place of its own. */
function separate(group: Entry[], { tieBreak, lot }: ScoringInput): Separated {
  let places = [group];
  const asked: TieBreaker[] = [];
  for (const means of tieBreak) {
    if (places.every((place) => place.length === 1)) break;
    places = places.flatMap((place) => splitBy(place, means, lot));
    asked.push(means);
  }
  return { places, asked };
}

function splitBy(place: Entry[], means: TieBreaker, lot: readonly string[]): Entry[][] {
  const compare = comparers[means](lot);
  const sorted = [...place].sort(compare);
  return sorted.reduce<Entry[][]>((places, entry) => {
    const last = places.at(-1);
    const [best] = last ?? [];
    if (last && best && compare(best, entry) === 0) last.push(entry);
    else places.push([entry]);
    return places;
  }, []);
}

/** Below zero: the first stands before the second. */
const comparers: Readonly<Record<TieBreaker, (lot: readonly string[]) => (a: Entry, b: Entry) => number>> = {
  quality: () => (a, b) => b.quality.compare(a.quality),
  price: () => (a, b) => a.comparison.compare(b.comparison),
  lot: (lot) => {
    const drawn = (entry: Entry) => (lot.includes(entry.id) ? lot.indexOf(entry.id) : lot.length); // those not drawn stay equal, last
    return (a, b) => drawn(a) - drawn(b);
  },
};

function inRanks(places: readonly Entry[][]): RankedSubmission[] {
  let rank = 1;
  return places.flatMap((place) => {
    const shared = rank;
    rank += place.length;
    return place.map((entry) => ({
      rank: shared,
      submissionId: entry.id,
      comparisonCents: entry.comparison.times(CENTS_OF_EURO).roundHalfUp(0),
      points: entry.rounded,
      raw: entry.sum.toNumber(),
      byCriterion: Object.fromEntries([...entry.points].map(([id, points]) => [id, points.toNumber()])),
    }));
  });
}

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

function needed(value: number | undefined, otherwise: string): number {
  if (value === undefined) throw new RangeError(otherwise);
  return value;
}
