/** The points of one tender, apart for price and for everything else. */
export interface TwoSums {
  readonly id: string;
  readonly price: number;
  readonly other: number;
}

/** A place where another tender would come first. */
export interface Turn {
  /** The weight of everything but price, of 100. */
  readonly weight: number;
  readonly id: string;
}

/** What a tender's sum would be if everything but price weighed `weight`; `published` is the weight in the call. Pure. */
export const sumAt = ({ price, other }: TwoSums, weight: number, published: number): number =>
  (other * weight) / published + (price * (100 - weight)) / (100 - published);

/** The nearest weight between the ends where the first place would change; undefined where it holds throughout. Pure. */
export function nearestTurn(tenders: readonly TwoSums[], published: number, [from, to]: readonly [number, number]): Turn | undefined {
  const [leader, ...others] = [...tenders].sort((a, b) => sumAt(b, published, published) - sumAt(a, published, published));
  if (!leader) return undefined;
  const slope = (tender: TwoSums) => tender.other / published - tender.price / (100 - published);
  const start = (tender: TwoSums) => sumAt(tender, 0, published);
  return others
    .flatMap((other): Turn[] => {
      const steeper = slope(leader) - slope(other);
      const weight = (start(other) - start(leader)) / steeper;
      return steeper !== 0 && weight >= from && weight <= to ? [{ weight, id: other.id }] : [];
    })
    .sort((a, b) => Math.abs(a.weight - published) - Math.abs(b.weight - published))[0];
}
