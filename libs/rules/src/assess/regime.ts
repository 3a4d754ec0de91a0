import type { Day, Text3 } from '@app/kernel';
import { Exact } from '../exact-number';
import { PROCEDURE_LAW } from '../law/procedure-law';
import type { ThresholdRule } from '../law/thresholds';
import type { TimeLimitRule } from '../law/time-limits';
import type { ProvisionRule } from '../law/provisions';
import { allHold, answering, contradict, known, miss, type Answer, type Grounds } from './answer';
import { estimatedValue, missingForValue, refuseTwoValues } from './estimated-value';
import type { Buyer, ContractType, Facts, MissingFact, Regime } from './facts';
import { smallLots, type SmallLots } from './small-lots';
import { sentence } from './words';

/** The law that a purchase falls under and what follows from it. Amounts are euro without VAT. */
export interface RegimeVerdict {
  /** The day whose law applies: 2014/24/EU art. 5(4). */
  readonly decisiveDate: Day;
  readonly estimatedValueEur: number;
  readonly regime: Regime;
  readonly thresholdEur: number;
  /** Null for utilities, which have none. */
  readonly nationalThresholdEur: number | null;
  /** eForms subtype of the call; null where no notice is a duty. */
  readonly noticeSubtype: string | null;
  readonly awardNoticeSubtype: string | null;
  readonly tedRequired: boolean;
  readonly standstillDays: number;
  readonly exemption: 'rd_services' | null;
  /** Only where lots are given. */
  readonly smallLots?: SmallLots;
  /** Only where a procedure is given: the one lawful basis of the award; null: free choice. */
  readonly awardBasis?: 'best_price_quality' | null;
}

/**
 * Which law a purchase falls under: HL s. 25 to 31, 2014/24/EU art. 4 and 5. At a threshold counts as above.
 * Missing facts are named; a day without loaded thresholds gives no verdict.
 */
export const assessRegime = (facts: Facts): Answer<RegimeVerdict> => answering((grounds) => regimeOf(facts, grounds));

/** The same inside another question. `dayFact`: the day to ask for where none decides yet. */
export function regimeOf(facts: Facts, grounds: Grounds, dayFact: 'date' | 'callDate' = 'date'): RegimeVerdict {
  const { buyer, contractType, procedure } = facts;
  const on = facts.callDate ?? facts.date;
  refuseNonsense(facts);
  const eu = buyer && contractType && on !== undefined ? grounds.threshold(euThreshold(buyer, contractType), on) : undefined;
  const national =
    buyer && contractType && on !== undefined && buyer !== 'utility' ? grounds.threshold(nationalThreshold(contractType), on) : undefined;
  const isLoaded = eu !== undefined && (buyer === 'utility' || national !== undefined);
  const canLookUp = buyer !== undefined && contractType !== undefined && on !== undefined;

  const missing: MissingFact[] = [
    ...(on === undefined ? [dayFact] : []),
    ...(buyer === undefined ? (['buyer'] as const) : []),
    ...(contractType === undefined ? (['contractType'] as const) : []),
    ...(canLookUp && !isLoaded ? (['threshold'] as const) : []),
    ...missingForValue(facts),
  ];
  if (missing.length > 0 || !canLookUp || !eu) return miss(missing);

  grounds.cite('decisive-day', on);
  const value = estimatedValue(facts, on, grounds);
  const estimatedValueEur = value.toNumber();
  const isExempt = isExemptResearch(facts, buyer, contractType);
  const regime = isExempt ? 'exempt' : byThresholds(value, buyer, contractType, eu.eur, national?.eur ?? null);
  if (procedure === 'free' && (regime === 'eu' || regime === 'utilities_eu')) contradict('procedure');

  if (isExempt) grounds.cite(buyer === 'utility' ? 'rd-services-utilities' : 'rd-services', on);
  const { call, award, provision, standstill } = DEMANDS[regime];
  const isCalled = procedure === undefined || PROCEDURE_LAW[procedure].calledBy === 'notice';
  const isContest = contractType === 'design_contest';
  if (provision) grounds.cite(provision, on);
  if (regime === 'national') grounds.cite('award-notice-national', on);
  const light = buyer === 'utility' && isSpecial(contractType);
  const waits = standstill !== null && procedure !== 'dps_call' && procedure !== 'direct_award';
  grounds.say(regimeText({ regime, estimatedValueEur, on, euEur: eu.eur, nationalEur: national?.eur ?? null, isExempt }));
  const isStrict = regime === 'eu' || regime === 'utilities_eu';
  const basis = procedure !== undefined && isStrict ? PROCEDURE_LAW[procedure].awardBasis : null;
  if (basis) grounds.cite('best-price-quality', on);
  if (facts.lots) grounds.cite('small-lots', on);

  return {
    decisiveDate: on,
    estimatedValueEur,
    regime,
    thresholdEur: eu.eur,
    nationalThresholdEur: national?.eur ?? null,
    noticeSubtype: isCalled && call === 'eu' ? euCallNotice(buyer, contractType) : isCalled ? call : null,
    awardNoticeSubtype: light && regime === 'utilities_eu' ? '34' : isContest ? contestResult(regime, award) : award,
    tedRequired: isCalled && call === 'eu',
    standstillDays: waits ? grounds.limit(standstill, on).days : 0,
    exemption: isExempt ? 'rd_services' : null,
    ...(facts.lots && { smallLots: smallLots(facts, contractType) }),
    ...(procedure !== undefined && { awardBasis: basis }),
  };
}

/** A period that is counted from a later day would leave the calendar of four-digit years. */
const LAST_START: Day = '9998-12-31';

/**
 * Facts that cannot be, whatever else is still missing: an invitation, decision or contract before its call, two values, two lots of
 * one name, a lot to leave out that is none.
 */
function refuseNonsense(facts: Facts): void {
  const { callDate, lots, leaveOut } = facts;
  for (const fact of ['invitationDate', 'notifiedDate', 'contractDate'] as const) {
    const day = facts[fact];
    if (day !== undefined && ((callDate !== undefined && day < callDate) || day > LAST_START)) contradict(fact);
  }
  const ids = new Set(lots?.map(({ id }) => id));
  if (lots && ids.size < lots.length) contradict('lots');
  if (leaveOut?.some((id) => !ids.has(id)) || (leaveOut && !lots)) contradict('leaveOut');
  refuseTwoValues(facts);
}

const isSpecial = (type: ContractType): boolean => type === 'social_health_services' || type === 'other_special_services';
const isConcession = (type: ContractType): boolean => type === 'service_concession' || type === 'works_concession';

function nationalThreshold(type: ContractType): ThresholdRule {
  if (isConcession(type)) return 'national-threshold-concessions';
  if (type === 'works') return 'national-threshold-works';
  if (type === 'social_health_services') return 'national-threshold-social-health';
  if (type === 'other_special_services') return 'national-threshold-other-special';
  return 'national-threshold-supplies-services';
}

/** The EU threshold of a kind of contract and buyer (section 4.1 of the house's law reference). */
export function euThreshold(buyer: Buyer, type: ContractType): ThresholdRule {
  if (isConcession(type)) return 'eu-threshold-concessions';
  if (buyer === 'utility') {
    if (isSpecial(type)) return 'eu-threshold-utilities-special-services';
    return type === 'works' ? 'eu-threshold-utilities-works' : 'eu-threshold-utilities';
  }
  if (isSpecial(type)) return 'eu-threshold-special-services';
  if (type === 'works') return 'eu-threshold-works';
  return buyer === 'central_government' ? 'eu-threshold-central-government' : 'eu-threshold-sub-central';
}

function byThresholds(value: Exact, buyer: Buyer, type: ContractType, euEur: number, nationalEur: number | null): Regime {
  const reaches = (threshold: number) => value.compare(Exact.of(threshold)) >= 0;
  if (isConcession(type)) {
    if (reaches(euEur)) return 'concession_eu';
    if (nationalEur === null) return 'utilities_below';
    return reaches(nationalEur) ? 'concession_national' : 'small';
  }
  if (nationalEur === null) return reaches(euEur) ? 'utilities_eu' : 'utilities_below';
  if (isSpecial(type)) return reaches(euEur) ? 'annex_e_eu' : reaches(nationalEur) ? 'annex_e_national' : 'small';
  return reaches(euEur) ? 'eu' : reaches(nationalEur) ? 'national' : 'small';
}

/** CPV codes whose research and development the directive covers when the buyer pays for all and keeps all: art. 14. */
const isCoveredResearch = (cpv: string): boolean => {
  const code = cpv.slice(0, 8);
  return (code >= '73000000' && code <= '73120000') || code === '73300000' || code === '73420000' || code === '73430000';
};
const RESEARCH = /^73/;

/**
 * Research and development services stay outside when the buyer does not keep all benefits or does not pay for all: art. 14.
 * A partnership that also buys the result is no such service.
 */
function isExemptResearch(facts: Facts, buyer: Buyer, type: ContractType): boolean {
  const { cpv, rdBenefitsExclusive, rdWhollyPaid, procedure, purchaseEur } = facts;
  const buysResult = procedure === 'innovation_partnership' || (purchaseEur ?? 0) > 0;
  if (type !== 'services' || buysResult) return false;
  if (cpv === undefined) return rdBenefitsExclusive === false || rdWhollyPaid === false ? miss(['cpv']) : false;
  if (!RESEARCH.test(cpv)) return false;
  if (!isCoveredResearch(cpv)) return true;
  return !allHold(known(rdBenefitsExclusive, 'rdBenefitsExclusive'), known(rdWhollyPaid, 'rdWhollyPaid'));
}

/** The rule of the wait before signing; null where the law sets none. */
export const standstillRule = (regime: Regime): TimeLimitRule | null => DEMANDS[regime].standstill;

/** The provision that says which notice a regime demands; null outside both acts. */
export const noticeProvision = (regime: Regime): ProvisionRule | null => DEMANDS[regime].provision;

interface Demands {
  /** The call: the national form, or that of the EU for this kind of contract and buyer. */
  readonly call: 'E3' | 'eu' | null;
  /** eForms subtype of the result. */
  readonly award: string | null;
  readonly provision: ProvisionRule | null;
  readonly standstill: TimeLimitRule | null;
}

/** What each regime demands (sections 4.2 and 7 of the house's law reference). */
const DEMANDS: Readonly<Record<Regime, Demands>> = {
  small: { call: null, award: null, provision: 'small-no-market-court', standstill: null },
  national: { call: 'E3', award: 'E4', provision: 'notice-national', standstill: null },
  eu: { call: 'eu', award: '29', provision: 'notice-eu', standstill: 'standstill-eu' },
  annex_e_national: { call: 'E3', award: 'E4', provision: 'notice-annex-e', standstill: 'standstill-annex-e' },
  annex_e_eu: { call: 'eu', award: '33', provision: 'notice-annex-e', standstill: 'standstill-annex-e' },
  concession_national: { call: 'E3', award: 'E4', provision: 'notice-concession', standstill: 'standstill-concession' },
  concession_eu: { call: 'eu', award: '32', provision: 'notice-concession', standstill: 'standstill-concession' },
  utilities_eu: { call: 'eu', award: '30', provision: 'notice-utilities', standstill: 'standstill-utilities' },
  utilities_below: { call: null, award: null, provision: 'utilities-scope', standstill: null },
  exempt: { call: null, award: null, provision: null, standstill: null },
};

/** eForms subtype of a call in the whole of the EU: each directive has forms of its own. */
export function euCallNotice(buyer: Buyer, type: ContractType): string {
  if (isConcession(type)) return '19';
  const isUtility = buyer === 'utility';
  if (isSpecial(type)) return isUtility ? '21' : '20';
  if (type === 'design_contest') return isUtility ? '24' : '23';
  return isUtility ? '17' : '16';
}

const contestResult = (regime: Regime, usual: string | null) => (regime === 'eu' ? '36' : regime === 'utilities_eu' ? '37' : usual);

interface Figures {
  readonly regime: Regime;
  readonly estimatedValueEur: number;
  readonly on: Day;
  readonly euEur: number;
  readonly nationalEur: number | null;
  readonly isExempt: boolean;
}

/** The regime in a sentence: value, thresholds of the day, and what they come to. */
function regimeText({ regime, estimatedValueEur: value, on, euEur, nationalEur }: Figures): Text3 {
  const national = nationalEur ?? 0;
  const below = (fi: string, sv: string, en: string, threshold: number, kind: 'national' | 'eu') =>
    sentence({
      fi: (w) =>
        `Ennakoitu arvo ${w.eur(value)} alittaa ${kind === 'eu' ? 'EU-kynnysarvon' : 'kansallisen kynnysarvon'} ${w.eur(threshold)} (${w.day(on)}): ${fi}.`,
      sv: (w) =>
        `Det uppskattade värdet ${w.eur(value)} är under ${kind === 'eu' ? 'EU-tröskelvärdet' : 'det nationella tröskelvärdet'} ${w.eur(threshold)} (${w.day(on)}): ${sv}.`,
      en: (w) =>
        `The estimated value of ${w.eur(value)} is below the ${kind === 'eu' ? 'EU' : 'national'} threshold of ${w.eur(threshold)} (${w.day(on)}): ${en}.`,
    });
  const between = (fi: string, sv: string, en: string) =>
    sentence({
      fi: (w) =>
        `Ennakoitu arvo ${w.eur(value)} on vähintään kansallinen kynnysarvo ${w.eur(national)} mutta alle EU-kynnysarvon ${w.eur(euEur)} (${w.day(on)}): ${fi}.`,
      sv: (w) =>
        `Det uppskattade värdet ${w.eur(value)} är minst det nationella tröskelvärdet ${w.eur(national)} men under EU-tröskelvärdet ${w.eur(euEur)} (${w.day(on)}): ${sv}.`,
      en: (w) =>
        `The estimated value of ${w.eur(value)} is at least the national threshold of ${w.eur(national)} but below the EU threshold of ${w.eur(euEur)} (${w.day(on)}): ${en}.`,
    });
  const above = (fi: string, sv: string, en: string) =>
    sentence({
      fi: (w) => `Ennakoitu arvo ${w.eur(value)} on vähintään EU-kynnysarvo ${w.eur(euEur)} (${w.day(on)}): ${fi}.`,
      sv: (w) => `Det uppskattade värdet ${w.eur(value)} är minst EU-tröskelvärdet ${w.eur(euEur)} (${w.day(on)}): ${sv}.`,
      en: (w) => `The estimated value of ${w.eur(value)} is at least the EU threshold of ${w.eur(euEur)} (${w.day(on)}): ${en}.`,
    });
  switch (regime) {
    case 'small':
      return below(
        'pienhankinta, johon sovelletaan hankintayksikön omaa hankintaohjetta',
        'en mindre upphandling som följer den upphandlande enhetens egna anvisningar',
        "a small purchase under the buyer's own rules",
        national,
        'national',
      );
    case 'national':
      return between('kansallinen hankinta', 'nationell upphandling', 'the national regime');
    case 'eu':
      return above('EU-hankinta', 'EU-upphandling', 'the EU regime');
    case 'annex_e_national':
      return between(
        'sosiaali-, terveys- tai muu erityispalvelu, josta julkaistaan kansallinen ilmoitus',
        'social-, hälso- eller annan särskild tjänst, som annonseras nationellt',
        'a social, health or other special service, with a national notice',
      );
    case 'annex_e_eu':
      return above(
        'sosiaali-, terveys- tai muu erityispalvelu, josta julkaistaan myös EU-ilmoitus',
        'social-, hälso- eller annan särskild tjänst, som annonseras även i EU',
        'a social, health or other special service, with an EU notice too',
      );
    case 'concession_national':
      return between(
        'käyttöoikeussopimus, josta julkaistaan kansallinen ilmoitus',
        'en koncession, som annonseras nationellt',
        'a concession, with a national notice',
      );
    case 'concession_eu':
      return above(
        'käyttöoikeussopimus, josta julkaistaan EU-ilmoitus',
        'en koncession, som annonseras i EU',
        'a concession, with an EU notice',
      );
    case 'utilities_eu':
      return above(
        'erityisalojen hankinta (laki 1398/2016)',
        'upphandling inom försörjningssektorerna (lag 1398/2016)',
        'a purchase by a utility (Act 1398/2016)',
      );
    case 'utilities_below':
      return below(
        'erityisalan hankinta, johon kumpikaan hankintalaki ei sovellu',
        'en upphandling inom försörjningssektorerna som ingendera upphandlingslagen gäller',
        'a purchase by a utility to which neither procurement act applies',
        euEur,
        'eu',
      );
    case 'exempt':
      return sentence({
        fi: (w) =>
          `Tutkimus- ja kehittämispalvelu (${w.eur(value)}), jonka tuloksista hyöty ei jää yksin hankintayksikölle tai jota se ei maksa kokonaan tai jota direktiivin luettelo ei kata, jää hankintalain ulkopuolelle.`,
        sv: (w) =>
          `En forsknings- och utvecklingstjänst (${w.eur(value)}) vars nytta inte tillfaller enbart den upphandlande enheten, som enheten inte betalar helt eller som inte finns i direktivets förteckning faller utanför upphandlingslagen.`,
        en: (w) =>
          `A research and development service (${w.eur(value)}) whose benefits do not go to the buyer alone, which the buyer does not pay for wholly, or which the directive does not list, falls outside the Procurement Act.`,
      });
  }
}
