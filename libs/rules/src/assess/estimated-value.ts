import type { Day } from '@app/kernel';
import { Exact } from '../exact-number';
import { contradict, miss, type Grounds } from './answer';
import type { ContractType, Fact, Facts, Lot } from './facts';

/** Months that count where a service has no end, or a longer one: 2014/24/EU art. 5(14). */
const COUNTED_MONTHS = 48;
/** A lease that runs longer also counts what is left of the goods: art. 5(12). */
const SHORT_LEASE_MONTHS = 12;

const SERVICES: readonly (ContractType | undefined)[] = ['services', 'social_health_services', 'other_special_services'];

const amount = (eur: number | undefined): Exact => (eur === undefined ? Exact.zero : Exact.of(eur));

/** A lot with its options: art. 5(8). */
export const lotValue = (lot: Lot): Exact => amount(lot.valueEur).plus(amount(lot.optionsEur));

/** The facts without which there is no value. None when it can be worked out. */
export function missingForValue(facts: Facts): Fact[] {
  const followup: Fact[] = facts.followupPlanned && facts.followupEur === undefined ? ['followupEur'] : [];
  return [...missingForBase(facts), ...followup];
}

function missingForBase({ valueEur, lots, monthlyEur, durationMonths, rdEur, purchaseEur }: Facts): Fact[] {
  if (lots) return lots.some((lot) => lot.valueEur === undefined) ? ['lots'] : [];
  if (valueEur !== undefined) return [];
  if (monthlyEur !== undefined) return durationMonths === undefined ? ['durationMonths'] : [];
  if (rdEur !== undefined) return purchaseEur === undefined ? ['purchaseEur'] : [];
  if (purchaseEur !== undefined) return ['rdEur'];
  return ['valueEur'];
}

/**
 * The estimated value by 2014/24/EU art. 5: everything that may be paid, with options, renewals and a follow-up that is planned
 * from the outset. @throws NoVerdict (inside `answering`) for missing facts.
 */
export function estimatedValue(facts: Facts, on: Day, grounds: Grounds): Exact {
  const missing = missingForValue(facts);
  if (missing.length > 0) miss(missing);
  const [base] = basesOf(facts);
  if (!base) return miss(['valueEur']);

  grounds.cite('value-basis', on);
  const lotOptions = Exact.sum((facts.lots ?? []).map((lot) => amount(lot.optionsEur)));
  if (facts.lots) grounds.cite('value-lots', on);
  else if (facts.monthlyEur !== undefined)
    grounds.cite(SERVICES.includes(facts.contractType) ? 'value-monthly-services' : 'value-lease', on);
  else if (facts.rdEur !== undefined) grounds.cite('value-partnership', on);

  const followup = facts.followupPlanned ? amount(facts.followupEur) : Exact.zero;
  if (facts.followupPlanned) grounds.cite('value-no-splitting', on);
  return Exact.sum([base, lotOptions, amount(facts.optionsEur), amount(facts.renewalsEur), followup]);
}

/** Two ways of giving the base that differ. @throws NoVerdict */
export function refuseTwoValues(facts: Facts): void {
  const [first, ...others] = basesOf(facts);
  if (first && others.some((other) => !other.equals(first))) contradict('valueEur');
}

/** The base, once for each way in which it is given. */
function basesOf(facts: Facts): Exact[] {
  const { valueEur, lots, monthlyEur, durationMonths, rdEur, purchaseEur } = facts;
  return [
    ...(lots?.every((lot) => lot.valueEur !== undefined) ? [Exact.sum(lots.map((lot) => amount(lot.valueEur)))] : []),
    ...(valueEur !== undefined ? [Exact.of(valueEur)] : []),
    ...(monthlyEur !== undefined && durationMonths !== undefined ? [monthlyValue(facts, monthlyEur, durationMonths)] : []),
    ...(rdEur !== undefined && purchaseEur !== undefined ? [Exact.of(rdEur).plus(Exact.of(purchaseEur))] : []),
  ];
}

function monthlyValue({ contractType, residualValueEur }: Facts, monthlyEur: number, duration: number | 'open_ended'): Exact {
  const months =
    duration === 'open_ended' ? COUNTED_MONTHS : SERVICES.includes(contractType) ? Math.min(duration, COUNTED_MONTHS) : duration;
  const isLongLease = contractType === 'supplies' && duration !== 'open_ended' && duration > SHORT_LEASE_MONTHS;
  return Exact.of(monthlyEur)
    .times(Exact.of(months))
    .plus(isLongLease ? amount(residualValueEur) : Exact.zero);
}
