import type { Day, Text3 } from '@app/kernel';
import { addDays, dayAfter, rollEu, rollFi } from '../calendar';
import type { TimeLimitRule } from '../law/time-limits';
import { answering, miss, type Answer, type Grounds } from './answer';
import type { Facts, Regime } from './facts';
import { regimeOf, standstillRule, type RegimeVerdict } from './regime';
import { sentence } from './words';

/** Days to appeal and to sign. Where no appeal goes to the Market Court, the days of it are absent. */
export interface StandstillVerdict extends RegimeVerdict {
  readonly days?: number;
  readonly unrolled: Day | null;
  readonly appealLastDay?: Day;
  /** The calendar day after the last day to appeal; null where no standstill is statutory. */
  readonly earliestSafeSignature: Day | null;
}

/** A period after the decision or the contract; absent days where the law of the house sets none. */
export interface PeriodVerdict extends RegimeVerdict {
  readonly days?: number;
  readonly unrolled: Day | null;
  readonly lastDay?: Day;
}

/** Purchases outside both acts. */
const OUTSIDE: readonly Regime[] = ['small', 'exempt', 'utilities_below'];

/** Whether the Market Court hears an appeal against the decision. */
export const hasMarketCourt = (regime: Regime): boolean => !OUTSIDE.includes(regime);

/**
 * Last day to appeal to the Market Court and first day on which signing is safe: HL s. 129 and 147. Counted by Act 150/1930 from
 * the day on which the recipient got the decision.
 */
export const standstill = (facts: Facts): Answer<StandstillVerdict> =>
  answering((grounds) => {
    const regime = regimeOf(facts, grounds);
    const on = regime.decisiveDate;
    if (!hasMarketCourt(regime.regime)) {
      grounds.say(NO_MARKET_COURT);
      return { ...regime, unrolled: null, earliestSafeSignature: null };
    }
    const skipsWait = facts.procedure === 'dps_call' && standstillRule(regime.regime) !== null;
    if (skipsWait) grounds.cite('dps-standstill-voluntary', on);
    const { days, unrolled, lastDay } = period(
      facts,
      'notifiedDate',
      skipsWait ? 'market-court-appeal-dps' : 'market-court-appeal',
      on,
      grounds,
    );
    const earliestSafeSignature = regime.standstillDays > 0 ? dayAfter(lastDay) : null;
    grounds.say(appealText(days, lastDay, earliestSafeSignature));
    return { ...regime, days, unrolled, appealLastDay: lastDay, earliestSafeSignature };
  });

/** Last day on which a party can demand a correction (HL s. 132 to 135); of a small purchase, beside the municipal claim. */
export const correction = (facts: Facts): Answer<PeriodVerdict> =>
  answering((grounds) => {
    const regime = regimeOf(facts, grounds);
    if (regime.regime === 'exempt' || regime.regime === 'utilities_below') {
      grounds.say(NO_CORRECTION);
      return { ...regime, unrolled: null };
    }
    const isSmall = regime.regime === 'small';
    if (isSmall) grounds.limit('municipal-claim', regime.decisiveDate);
    const rule = isSmall ? 'correction-small' : 'correction';
    const { days, unrolled, lastDay } = period(facts, 'notifiedDate', rule, regime.decisiveDate, grounds);
    grounds.say(correctionText(days, lastDay, isSmall));
    return { ...regime, days, unrolled, lastDay };
  });

const AWARD_NOTICE: Readonly<Partial<Record<Regime, TimeLimitRule>>> = {
  eu: 'award-notice',
  annex_e_eu: 'award-notice-annex-e',
  concession_eu: 'award-notice-concession',
  utilities_eu: 'award-notice-utilities',
};

/** Last day to send the notice of the result: 2014/24/EU art. 50, 2014/23/EU art. 32. Counted by Reg. 1182/71 from the contract. */
export const awardNotice = (facts: Facts): Answer<PeriodVerdict> =>
  answering((grounds) => {
    const regime = regimeOf(facts, grounds);
    const rule = AWARD_NOTICE[regime.regime];
    if (!rule) {
      grounds.say(regime.awardNoticeSubtype === null ? NO_AWARD_NOTICE : AWARD_NOTICE_ADVISED);
      return { ...regime, unrolled: null };
    }
    const { days, unrolled, lastDay } = period(facts, 'contractDate', rule, regime.decisiveDate, grounds);
    grounds.say(awardNoticeText(days, lastDay));
    return { ...regime, days, unrolled, lastDay };
  });

/** @throws NoVerdict when the day from which it runs is not known. */
function period(facts: Facts, startFact: 'notifiedDate' | 'contractDate', rule: TimeLimitRule, on: Day, grounds: Grounds) {
  const start = facts[startFact];
  if (start === undefined) return miss([startFact]);
  const { days } = grounds.limit(rule, on);
  const unrolled = addDays(start, days);
  const isNotice = startFact === 'contractDate';
  const lastDay = isNotice ? rollEu(unrolled) : rollFi(unrolled);
  if (lastDay !== unrolled) grounds.cite(isNotice ? 'roll-1182' : 'roll-150', on);
  return { days, unrolled, lastDay };
}

const NO_MARKET_COURT: Text3 = {
  fi: 'Markkinaoikeuteen ei voi valittaa eikä laki vaadi odotusaikaa.',
  sv: 'Besvär kan inte anföras hos marknadsdomstolen och lagen kräver ingen väntetid.',
  en: 'The Market Court hears no appeal and the law sets no standstill.',
};
const NO_CORRECTION: Text3 = {
  fi: 'Hankintalain hankintaoikaisua ei sovelleta.',
  sv: 'Upphandlingslagens upphandlingsrättelse tillämpas inte.',
  en: 'Correction under the Procurement Act does not apply.',
};
const NO_AWARD_NOTICE: Text3 = {
  fi: 'Laki ei vaadi jälki-ilmoitusta.',
  sv: 'Lagen kräver ingen efterannons.',
  en: 'The law demands no award notice.',
};
const AWARD_NOTICE_ADVISED: Text3 = {
  fi: 'Kansallisen jälki-ilmoituksen lähettämistä suositellaan; sille ei ole säädetty määräaikaa.',
  sv: 'En nationell efterannons rekommenderas; ingen frist är föreskriven.',
  en: 'A national award notice is advised; no period is laid down for it.',
};

const appealText = (days: number, lastDay: Day, signature: Day | null): Text3 =>
  sentence({
    fi: (w) =>
      `Muutosta voi hakea markkinaoikeudelta ${days} päivän ajan, viimeistään ${w.weekday(lastDay)}; ` +
      (signature ? `sopimuksen voi turvallisesti tehdä aikaisintaan ${w.weekday(signature)}.` : 'laki ei vaadi odotusaikaa.'),
    sv: (w) =>
      `Besvär kan anföras hos marknadsdomstolen under ${days} dagar, senast ${w.weekday(lastDay)}; ` +
      (signature ? `avtalet kan tryggt ingås tidigast ${w.weekday(signature)}.` : 'lagen kräver ingen väntetid.'),
    en: (w) =>
      `An appeal to the Market Court can be made for ${days} days, until ${w.weekday(lastDay)}; ` +
      (signature ? `the contract can safely be signed from ${w.weekday(signature)}.` : 'the law sets no standstill.'),
  });

const correctionText = (days: number, lastDay: Day, isSmall: boolean): Text3 =>
  sentence({
    fi: (w) =>
      isSmall
        ? `Oikaisuvaatimuksen voi tehdä ${days} päivän ajan, viimeistään ${w.weekday(lastDay)}; sama aika koskee mahdollista hankintaoikaisua.`
        : `Hankintaoikaisua voi vaatia ${days} päivän ajan, viimeistään ${w.weekday(lastDay)}.`,
    sv: (w) =>
      isSmall
        ? `Omprövning kan begäras under ${days} dagar, senast ${w.weekday(lastDay)}; samma tid gäller en eventuell upphandlingsrättelse.`
        : `Upphandlingsrättelse kan begäras under ${days} dagar, senast ${w.weekday(lastDay)}.`,
    en: (w) =>
      isSmall
        ? `A revised decision can be claimed for ${days} days, until ${w.weekday(lastDay)}; a correction, where one is open, has the same time.`
        : `A correction can be demanded for ${days} days, until ${w.weekday(lastDay)}.`,
  });

const awardNoticeText = (days: number, lastDay: Day): Text3 =>
  sentence({
    fi: (w) => `Jälki-ilmoitus lähetetään ${days} päivän kuluessa sopimuksesta, viimeistään ${w.weekday(lastDay)}.`,
    sv: (w) => `Efterannonsen sänds inom ${days} dagar från avtalet, senast ${w.weekday(lastDay)}.`,
    en: (w) => `The award notice is sent within ${days} days of the contract, by ${w.weekday(lastDay)}.`,
  });
