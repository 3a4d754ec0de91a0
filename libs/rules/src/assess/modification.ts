import type { Day, Text3 } from '@app/kernel';
import { Exact } from '../exact-number';
import type { ProvisionRule } from '../law/provisions';
import { allHold, answering, contradict, known, miss, type Answer, type Finding, type Grounds } from './answer';
import type { Facts, MissingFact, ModificationGround, Regime } from './facts';
import { euThreshold } from './regime';
import { sentence } from './words';

export type CarryingGround = ModificationGround | 'de_minimis';

export interface ModificationVerdict {
  /** Whether section 136 governs the change: contracts of the EU regime, special services and concessions. */
  readonly s136Applies: boolean;
  /** Lawful without a new procedure; null where section 136 does not apply. */
  readonly allowed: boolean | null;
  /** What carries the change; null: nothing does. */
  readonly ground: CarryingGround | null;
  /** The change in percent of the original value, to two decimals; with no ground claimed, earlier changes included. */
  readonly pct?: number;
  readonly limitPct: number | null;
  readonly limitEur: number | null;
  /** eForms subtype of the notice of the change. */
  readonly modificationNoticeSubtype: string | null;
}

const GOVERNED: readonly Regime[] = ['eu', 'annex_e_national', 'annex_e_eu', 'concession_national', 'concession_eu'];
const HUNDRED = Exact.of(100);

/** 2014/24/EU art. 72(1)(b) and (c): so much of the original value in each change. */
const GROUND_PCT = 50;
/** Art. 72(2): a change stays small below so much of the original value, all such changes together. */
const SMALL_PCT = 10;
const SMALL_PCT_WORKS = 15;

const GROUNDS: Readonly<
  Record<ModificationGround, { readonly rule: ProvisionRule; readonly limited: boolean; readonly keepsNature: boolean }>
> = {
  review_clause: { rule: 'modification-review-clause', limited: false, keepsNature: true },
  additional: { rule: 'modification-additional', limited: true, keepsNature: false },
  unforeseen: { rule: 'modification-unforeseen', limited: true, keepsNature: true },
  new_contractor: { rule: 'modification-new-contractor', limited: false, keepsNature: false },
  not_substantial: { rule: 'modification-not-substantial', limited: false, keepsNature: true },
};

/** Whether a contract may be changed without a new procedure: HL s. 136, 2014/24/EU art. 72. */
export const modification = (facts: Facts): Answer<ModificationVerdict> =>
  answering((grounds) => {
    const { originalRegime, originalValueEur, modificationGround: claimed } = facts;
    if (originalValueEur === 0) contradict('originalValueEur');
    if (originalRegime === undefined) return miss(['originalRegime']);
    const on = dayOfLaw(facts);
    if (on < IN_FORCE) return miss(['threshold']);
    grounds.cite('modification-scope', on);
    if (!GOVERNED.includes(originalRegime)) {
      grounds.say(NOT_GOVERNED);
      return {
        s136Applies: false,
        allowed: null,
        ground: null,
        ...share(facts, false),
        limitPct: null,
        limitEur: null,
        modificationNoticeSubtype: null,
      };
    }
    return { s136Applies: true, ...(claimed ? onGround(facts, claimed, grounds) : bySize(facts, grounds)) };
  });

/** The articles on changes have stood unchanged since the Act came into force, so that a change of no known day has law too. */
const IN_FORCE: Day = '2017-01-01';
const dayOfLaw = ({ date }: Facts): Day => date ?? IN_FORCE;

type Judged = Omit<ModificationVerdict, 's136Applies'>;

function onGround(facts: Facts, claimed: ModificationGround, grounds: Grounds): Judged {
  const { rule, limited, keepsNature } = GROUNDS[claimed];
  grounds.cite(rule, dayOfLaw(facts));
  const missing = limited ? missingAmounts(facts) : [];
  const pct = exactShare(facts, false);
  const allowed = allHold(
    keepsNature ? not(known(facts.natureAltered, 'natureAltered')) : true,
    limited ? (pct ? pct.compare(Exact.of(GROUND_PCT)) <= 0 : missing) : true,
  );
  if (missing.length > 0) miss(missing); // the share is part of the answer even when something else has decided
  grounds.say(allowed ? ALLOWED : limited && pct && pct.compare(Exact.of(GROUND_PCT)) > 0 ? tooMuchText(GROUND_PCT) : ALTERED);
  return {
    allowed,
    ground: allowed ? claimed : null,
    ...share(facts, false),
    ...limitOf(facts, limited ? GROUND_PCT : null),
    modificationNoticeSubtype: allowed && limited ? '38' : null,
  };
}

/** No ground is claimed: the change must be small against the contract and against the threshold of its day. */
function bySize(facts: Facts, grounds: Grounds): Judged {
  const { contractType, buyer, date } = facts;
  const missing: MissingFact[] = [...(contractType === undefined ? (['contractType'] as const) : []), ...missingAmounts(facts)];
  const pct = exactShare(facts, true);
  if (missing.length > 0 || contractType === undefined || !pct) return miss(missing);
  const limitPct = contractType === 'works' ? SMALL_PCT_WORKS : SMALL_PCT;
  const threshold = buyer !== undefined && date !== undefined ? grounds.threshold(euThreshold(buyer, contractType), date) : undefined;
  const unknown: MissingFact[] = [
    ...(date === undefined ? (['date'] as const) : []),
    ...(buyer === undefined ? (['buyer'] as const) : []),
    ...(date !== undefined && buyer !== undefined ? (['threshold'] as const) : []),
  ];
  const isBelowShare = pct.compare(Exact.of(limitPct)) < 0;
  const isBelowThreshold: Finding = threshold ? changed(facts, true).compare(Exact.of(threshold.eur)) < 0 : unknown;
  const allowed = allHold(not(known(facts.natureAltered, 'natureAltered')), isBelowShare, isBelowThreshold);
  grounds.cite('modification-de-minimis', dayOfLaw(facts));
  grounds.say(
    allowed
      ? SMALL
      : !isBelowShare
        ? tooMuchText(limitPct)
        : isBelowThreshold === false && threshold
          ? overThresholdText(threshold.eur)
          : ALTERED,
  );
  return {
    allowed,
    ground: allowed ? 'de_minimis' : null,
    ...share(facts, true),
    ...limitOf(facts, limitPct),
    modificationNoticeSubtype: null,
  };
}

const not = (finding: Finding): Finding => (typeof finding === 'boolean' ? !finding : finding);

const missingAmounts = ({ originalValueEur, modificationEur }: Facts): MissingFact[] => [
  ...(originalValueEur === undefined ? (['originalValueEur'] as const) : []),
  ...(modificationEur === undefined ? (['modificationEur'] as const) : []),
];

const changed = ({ modificationEur = 0, earlierModificationsEur = 0 }: Facts, withEarlier: boolean): Exact =>
  Exact.of(modificationEur).plus(withEarlier ? Exact.of(earlierModificationsEur) : Exact.zero);

/** The change in percent of the original value; undefined while an amount is missing. */
function exactShare(facts: Facts, withEarlier: boolean): Exact | undefined {
  const { originalValueEur, modificationEur } = facts;
  if (originalValueEur === undefined || originalValueEur === 0 || modificationEur === undefined) return undefined;
  return changed(facts, withEarlier).times(HUNDRED).over(Exact.of(originalValueEur));
}

function share(facts: Facts, withEarlier: boolean): { readonly pct?: number } {
  const pct = exactShare(facts, withEarlier);
  return pct ? { pct: pct.roundHalfUp(2) } : {};
}

const limitOf = ({ originalValueEur }: Facts, limitPct: number | null) => ({
  limitPct,
  limitEur:
    limitPct === null || originalValueEur === undefined
      ? null
      : Exact.of(originalValueEur).times(Exact.of(limitPct)).over(HUNDRED).toNumber(),
});

const NOT_GOVERNED: Text3 = {
  fi: 'Hankintalain 136 § ei koske tätä sopimusta; muutosta arvioidaan sopimuksen ja hankintaperiaatteiden mukaan.',
  sv: 'Upphandlingslagens 136 § gäller inte detta avtal; ändringen bedöms enligt avtalet och upphandlingsprinciperna.',
  en: 'Section 136 of the Procurement Act does not govern this contract; the change is judged by the contract and the principles of procurement.',
};
const ALLOWED: Text3 = {
  fi: 'Peruste kantaa muutoksen: uutta kilpailutusta ei tarvita.',
  sv: 'Grunden räcker för ändringen: ingen ny upphandling behövs.',
  en: 'The ground carries the change: no new procedure is needed.',
};
const SMALL: Text3 = {
  fi: 'Muutos on vähäinen: se jää alle EU-kynnysarvon ja alle sallitun osuuden alkuperäisestä arvosta.',
  sv: 'Ändringen är ringa: den ligger under EU-tröskelvärdet och under den tillåtna andelen av det ursprungliga värdet.',
  en: 'The change is minor: it stays below the EU threshold and below the permitted share of the original value.',
};
const ALTERED: Text3 = {
  fi: 'Muutos muuttaa sopimuksen yleistä luonnetta: tarvitaan uusi kilpailutus.',
  sv: 'Ändringen ändrar avtalets övergripande karaktär: en ny upphandling behövs.',
  en: 'The change alters the overall nature of the contract: a new procedure is needed.',
};
const tooMuchText = (limitPct: number): Text3 => ({
  fi: `Muutos ylittää sallitun osuuden, ${limitPct} % alkuperäisestä arvosta: tarvitaan muu peruste tai uusi kilpailutus.`,
  sv: `Ändringen överskrider den tillåtna andelen, ${limitPct} % av det ursprungliga värdet: en annan grund eller en ny upphandling behövs.`,
  en: `The change exceeds the permitted share, ${limitPct} % of the original value: another ground or a new procedure is needed.`,
});
const overThresholdText = (eur: number): Text3 =>
  sentence({
    fi: (w) => `Muutos ei ole vähäinen, sillä se on vähintään EU-kynnysarvo ${w.eur(eur)}: tarvitaan muu peruste tai uusi kilpailutus.`,
    sv: (w) =>
      `Ändringen är inte ringa, eftersom den är minst EU-tröskelvärdet ${w.eur(eur)}: en annan grund eller en ny upphandling behövs.`,
    en: (w) => `The change is not minor, as it reaches the EU threshold of ${w.eur(eur)}: another ground or a new procedure is needed.`,
  });
