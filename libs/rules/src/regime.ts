import { formatDay, formatEuro, type Day, type Text3 } from '@app/kernel';
import { citationOf, ruleOn, type Citation } from './law/dated';
import { THRESHOLDS, type ThresholdKey } from './law/thresholds';
import { TIME_LIMITS, type RemedyLimitKey } from './law/time-limits';

/** `small`: below the national threshold, outside the Act. `national`: part III of the Act. `eu`: part II. */
export type Regime = 'small' | 'national' | 'eu';
export type BuyerKind = 'sub_central' | 'central_government' | 'utility';
export type ContractType = 'supplies' | 'services' | 'works';

export interface Purchase {
  /** A city is `sub_central`. */
  readonly buyer: BuyerKind;
  readonly contractType: ContractType;
  /**
   * The whole purchase is research and development services. An innovation partnership also buys the result: false.
   */
  readonly rd: boolean;
  /** Pilot, options, renewals, lots, research, later purchase: all of it counts (2014/24/EU art. 5). Cents without VAT. */
  readonly parts: readonly { readonly cents: number }[];
  /** The day on which the call is sent, else on which the procedure starts (art. 5(4)). */
  readonly on: Day;
}

/** The regime of a purchase and what follows from it. */
export interface Assessment {
  readonly kind: 'assessed';
  readonly estimatedCents: number;
  readonly regime: Regime;
  readonly thresholdCents: number;
  readonly nationalThresholdCents: number;
  /** eForms subtype of the call; null where no notice is a duty. */
  readonly noticeSubtype: 'E3' | '16' | null;
  /** E4 is advised rather than certain in the national regime. */
  readonly awardNoticeSubtype: 'E4' | '29' | null;
  readonly tedRequired: boolean;
  readonly standstillDays: number;
  /** Days to appeal to the Market Court; null where it hears no appeal. */
  readonly appealDays: number | null;
  readonly citations: readonly Citation[];
  readonly because: Text3;
}

/** No verdict: a fact is missing, be it the value or the threshold of that day. */
export interface MissingFacts {
  readonly kind: 'missing';
  readonly missing: readonly ('value' | 'threshold')[];
  readonly because: Text3;
}

/** No verdict: the house does not know this part of the law yet. */
export interface NotCovered {
  readonly kind: 'not-covered';
  readonly reason: 'utilities' | 'research-exemption';
  readonly because: Text3;
}

/**
 * Which law a purchase falls under. At a threshold counts as above (art. 4). Concessions and special services of annex E cannot
 * be asked about yet; utilities and pure research services are answered with `not-covered` rather than with a wrong verdict.
 * Throws RangeError for a value that is no whole number of cents.
 */
export function assessValue({ buyer, contractType, rd, parts, on }: Purchase): Assessment | MissingFacts | NotCovered {
  for (const { cents } of parts) if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`not whole cents: ${cents}`);
  if (buyer === 'utility') return utilities;
  if (rd) return researchExemption;
  const estimatedCents = parts.reduce((sum, part) => sum + part.cents, 0);
  if (estimatedCents === 0) return missingValue;

  const national = ruleOn(THRESHOLDS, nationalKey(contractType), on);
  const eu = ruleOn(THRESHOLDS, euKey(buyer, contractType), on);
  if (!national || !eu) return missingThreshold(on);

  const regime: Regime = estimatedCents >= eu.cents ? 'eu' : estimatedCents >= national.cents ? 'national' : 'small';
  const remedies = remedyKeys[regime].flatMap((key) => ruleOn(TIME_LIMITS, key, on) ?? []);
  const daysOf = (...keys: RemedyLimitKey[]) => remedies.find((row) => keys.some((key) => key === row.key))?.days;
  return {
    kind: 'assessed',
    estimatedCents,
    regime,
    thresholdCents: eu.cents,
    nationalThresholdCents: national.cents,
    ...notices[regime],
    tedRequired: regime === 'eu',
    standstillDays: daysOf('standstill.eu', 'standstill.national') ?? 0,
    appealDays: daysOf('remedy.market-court') ?? null,
    citations: [national, eu, ...remedies].map(citationOf),
    because: becauseOf[regime]({ estimatedCents, euCents: eu.cents, nationalCents: national.cents, on }),
  };
}

const nationalKey = (type: ContractType): ThresholdKey =>
  type === 'works' ? 'threshold.national.works' : 'threshold.national.supplies-services';

function euKey(buyer: Exclude<BuyerKind, 'utility'>, type: ContractType): ThresholdKey {
  if (type === 'works') return 'threshold.eu.works';
  return buyer === 'central_government'
    ? 'threshold.eu.central-government.supplies-services'
    : 'threshold.eu.sub-central.supplies-services';
}

const notices = {
  small: { noticeSubtype: null, awardNoticeSubtype: null },
  national: { noticeSubtype: 'E3', awardNoticeSubtype: 'E4' },
  eu: { noticeSubtype: '16', awardNoticeSubtype: '29' },
} as const satisfies Record<Regime, Pick<Assessment, 'noticeSubtype' | 'awardNoticeSubtype'>>;

const remedyKeys: Readonly<Record<Regime, readonly RemedyLimitKey[]>> = {
  small: [],
  national: ['standstill.national', 'remedy.market-court'],
  eu: ['standstill.eu', 'remedy.market-court'],
};

interface Figures {
  readonly estimatedCents: number;
  readonly euCents: number;
  readonly nationalCents: number;
  readonly on: Day;
}

const becauseOf: Readonly<Record<Regime, (figures: Figures) => Text3>> = {
  small: ({ estimatedCents, nationalCents, on }) => ({
    fi: `Ennakoitu arvo ${formatEuro(estimatedCents, 'fi')} alittaa kansallisen kynnysarvon ${formatEuro(nationalCents, 'fi')} (${formatDay(on, 'fi')}): pienhankinta, johon sovelletaan kaupungin omaa hankintaohjetta.`,
    sv: `Det uppskattade värdet ${formatEuro(estimatedCents, 'sv')} är under det nationella tröskelvärdet ${formatEuro(nationalCents, 'sv')} (${formatDay(on, 'sv')}): en mindre upphandling som följer stadens egna anvisningar.`,
    en: `The estimated value of ${formatEuro(estimatedCents, 'en')} is below the national threshold of ${formatEuro(nationalCents, 'en')} (${formatDay(on, 'en')}): a small purchase under the city's own rules.`,
  }),
  national: ({ estimatedCents, nationalCents, euCents, on }) => ({
    fi: `Ennakoitu arvo ${formatEuro(estimatedCents, 'fi')} on vähintään kansallinen kynnysarvo ${formatEuro(nationalCents, 'fi')} mutta alle EU-kynnysarvon ${formatEuro(euCents, 'fi')} (${formatDay(on, 'fi')}): kansallinen hankinta.`,
    sv: `Det uppskattade värdet ${formatEuro(estimatedCents, 'sv')} är minst det nationella tröskelvärdet ${formatEuro(nationalCents, 'sv')} men under EU-tröskelvärdet ${formatEuro(euCents, 'sv')} (${formatDay(on, 'sv')}): nationell upphandling.`,
    en: `The estimated value of ${formatEuro(estimatedCents, 'en')} is at least the national threshold of ${formatEuro(nationalCents, 'en')} but below the EU threshold of ${formatEuro(euCents, 'en')} (${formatDay(on, 'en')}): the national regime.`,
  }),
  eu: ({ estimatedCents, euCents, on }) => ({
    fi: `Ennakoitu arvo ${formatEuro(estimatedCents, 'fi')} on vähintään EU-kynnysarvo ${formatEuro(euCents, 'fi')} (${formatDay(on, 'fi')}): EU-hankinta.`,
    sv: `Det uppskattade värdet ${formatEuro(estimatedCents, 'sv')} är minst EU-tröskelvärdet ${formatEuro(euCents, 'sv')} (${formatDay(on, 'sv')}): EU-upphandling.`,
    en: `The estimated value of ${formatEuro(estimatedCents, 'en')} is at least the EU threshold of ${formatEuro(euCents, 'en')} (${formatDay(on, 'en')}): the EU regime.`,
  }),
};

const missingValue: MissingFacts = {
  kind: 'missing',
  missing: ['value'],
  because: {
    fi: 'Hankinnan ennakoitua arvoa ei ole annettu.',
    sv: 'Upphandlingens uppskattade värde har inte angetts.',
    en: 'The estimated value of the purchase has not been given.',
  },
};

const missingThreshold = (on: Day): MissingFacts => ({
  kind: 'missing',
  missing: ['threshold'],
  because: {
    fi: `Päivän ${formatDay(on, 'fi')} kynnysarvoja ei ole ladattu. Aiempia kynnysarvoja ei käytetä niiden voimassaolon jälkeen.`,
    sv: `Tröskelvärdena för ${formatDay(on, 'sv')} är inte inlästa. Tidigare tröskelvärden tillämpas inte efter sin giltighetstid.`,
    en: `The thresholds of ${formatDay(on, 'en')} are not loaded. Earlier thresholds are not used after they have expired.`,
  },
});

const utilities: NotCovered = {
  kind: 'not-covered',
  reason: 'utilities',
  because: {
    fi: 'Erityisalojen hankintalakia (1398/2016) ei ole vielä mukana palvelussa. Pyydä juristin arvio.',
    sv: 'Lagen om upphandling inom försörjningssektorerna (1398/2016) ingår ännu inte i tjänsten. Be en jurist bedöma saken.',
    en: 'The Act on procurement by utilities (1398/2016) is not part of the service yet. Ask a lawyer.',
  },
};

const researchExemption: NotCovered = {
  kind: 'not-covered',
  reason: 'research-exemption',
  because: {
    fi: 'Tutkimus- ja kehittämispalvelu voi jäädä hankintalain ulkopuolelle (direktiivi 2014/24/EU, 14 artikla). Palvelu ei vielä arvioi tätä. Pyydä juristin arvio.',
    sv: 'Forsknings- och utvecklingstjänster kan falla utanför upphandlingslagen (direktiv 2014/24/EU, artikel 14). Tjänsten bedömer det inte ännu. Be en jurist bedöma saken.',
    en: 'Research and development services may fall outside the Procurement Act (Directive 2014/24/EU, article 14). The service does not judge this yet. Ask a lawyer.',
  },
};
