import { Exact } from '../exact-number';
import { lotValue } from './estimated-value';
import type { ContractType, Facts } from './facts';

export interface SmallLots {
  /** Ids of the lots that each alone may be left out of the EU procedure. */
  readonly mayLeaveOut: readonly string[];
  /** Share of the lots asked about, in percent of all lots, to two decimals. */
  readonly leaveOutPct: number;
  /** Whether the lots asked about may be left out together; false when there are none. */
  readonly leaveOutAllowed: boolean;
}

/** A lot is small below these amounts: 2014/24/EU art. 5(10). Concessions know no such rule. */
const SMALL_EUR: Readonly<Record<ContractType, number>> = {
  supplies: 80_000,
  services: 80_000,
  design_contest: 80_000,
  social_health_services: 80_000,
  other_special_services: 80_000,
  works: 1_000_000,
  service_concession: 0,
  works_concession: 0,
};
const SHARE_PCT = Exact.of(20);
const HUNDRED = Exact.of(100);

/**
 * Which lots may be left out, and whether those that the buyer wants to leave out may go together: each below the limit, all of
 * them at most a fifth. A lot counts with its options; a name that is no lot's counts for nothing.
 */
export function smallLots({ lots = [], leaveOut }: Facts, contractType: ContractType): SmallLots {
  const values = new Map(lots.map((lot) => [lot.id, lotValue(lot)]));
  const valueOf = (id: string) => values.get(id) ?? Exact.zero;
  const total = Exact.sum([...values.values()]);
  const limit = Exact.of(SMALL_EUR[contractType]);
  const share = (ids: readonly string[]): Exact => {
    if (total.equals(Exact.zero)) return Exact.zero;
    return Exact.sum(ids.map(valueOf)).times(HUNDRED).over(total);
  };
  const isFifth = (ids: readonly string[]) => share(ids).compare(SHARE_PCT) <= 0;
  const isSmall = (id: string) => valueOf(id).compare(limit) < 0;

  const mayLeaveOut = lots.map(({ id }) => id).filter((id) => isSmall(id) && isFifth([id]));
  const asked = leaveOut ?? mayLeaveOut;
  return {
    mayLeaveOut,
    leaveOutPct: share(asked).roundHalfUp(2),
    leaveOutAllowed: asked.length > 0 && asked.every(isSmall) && isFifth(asked),
  };
}
