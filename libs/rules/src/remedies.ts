import { formatDay, type Day, type Text3 } from '@app/kernel';
import { addDays, dayAfter, laterOf, rollFi } from './calendar';
import { citationOf, loadedRuleOn, type Citation } from './law/dated';
import { PROVISIONS } from './law/provisions';
import { TIME_LIMITS, type TimeLimitRule } from './law/time-limits';
import { hasMarketCourt } from './assess/after-decision';
import type { Regime } from './assess/facts';
import { standstillRule } from './assess/regime';

export interface Notification {
  readonly regime: Regime;
  /**
   * The day on which the recipients got the decision with its instructions: sent electronically, normally the same day; by post,
   * the seventh day after sending unless shown otherwise (Act 1397/2016 s. 127).
   */
  readonly notifiedOn: Day;
  /** The last day through which the city has promised to wait, although the law does not ask for it. */
  readonly voluntaryUntil?: Day;
}

export interface RemedyDays {
  /** Last day to appeal to the Market Court; null where it hears no appeal (`small`). */
  readonly appealLastDay: Day | null;
  readonly appealDays: number | null;
  /** Last day to demand a correction; for `small` the municipal claim for a revised decision. */
  readonly correctionLastDay: Day;
  readonly correctionDays: number;
  readonly standstillDays: number;
  /** The law or the city's own promise forbids signing before the wait is over. */
  readonly mustWait: boolean;
  /** Last day on which signing is barred; null where nothing bars it. */
  readonly waitUntil: Day | null;
  /** The first day on which signing is safe: the day after the last of appeal period and wait. */
  readonly earliestSignature: Day;
  readonly citations: readonly Citation[];
  readonly because: Text3;
}

/**
 * The days that follow from notifying an award decision. Counted by Act 150/1930: the day of notification is not counted, and a
 * period that would end on a day off ends on the next day that is none. @throws LawNotLoaded for a day without law.
 */
export function remedyDays({ regime, notifiedOn, voluntaryUntil }: Notification): RemedyDays {
  const row = (rule: TimeLimitRule) => loadedRuleOn(TIME_LIMITS, rule, notifiedOn);
  const lastDay = (days: number) => rollFi(addDays(notifiedOn, days));

  const isOpenToAppeal = hasMarketCourt(regime);
  const appeal = isOpenToAppeal ? row('market-court-appeal') : null;
  const correction = row(isOpenToAppeal ? 'correction' : 'municipal-claim');
  const rule = standstillRule(regime);
  const standstill = rule && row(rule);

  const appealLastDay = appeal && lastDay(appeal.days);
  const correctionLastDay = lastDay(correction.days);
  const standstillDays = standstill?.days ?? 0;
  const isCertain = standstill !== null && standstill.confidence !== 'uncertain'; // an uncertain rule advises and never bars
  const lawfulWait = isCertain ? lastDay(standstillDays) : null;
  const waitUntil = lawfulWait && voluntaryUntil ? laterOf(lawfulWait, voluntaryUntil) : (lawfulWait ?? voluntaryUntil ?? null);
  const lastChallenge = appealLastDay ?? correctionLastDay;
  const earliestSignature = dayAfter(waitUntil ? laterOf(lastChallenge, waitUntil) : lastChallenge);

  return {
    appealLastDay,
    appealDays: appeal?.days ?? null,
    correctionLastDay,
    correctionDays: correction.days,
    standstillDays,
    mustWait: waitUntil !== null,
    waitUntil,
    earliestSignature,
    citations: [appeal, correction, standstill, loadedRuleOn(PROVISIONS, 'roll-150', notifiedOn)].flatMap((r) =>
      r ? [citationOf(r)] : [],
    ),
    because: joined(challengeText(appealLastDay, correctionLastDay), waitText({ lawfulWait, waitUntil, earliestSignature })),
  };
}

const joined = (a: Text3, b: Text3): Text3 => ({ fi: `${a.fi} ${b.fi}`, sv: `${a.sv} ${b.sv}`, en: `${a.en} ${b.en}` });

function challengeText(appealLastDay: Day | null, correctionLastDay: Day): Text3 {
  if (appealLastDay === null) {
    return {
      fi: `Oikaisuvaatimuksen voi tehdä viimeistään ${formatDay(correctionLastDay, 'fi')}; markkinaoikeuteen ei voi valittaa.`,
      sv: `En begäran om omprövning kan göras senast ${formatDay(correctionLastDay, 'sv')}; besvär kan inte anföras hos marknadsdomstolen.`,
      en: `A claim for a revised decision can be made until ${formatDay(correctionLastDay, 'en')}; the Market Court hears no appeal.`,
    };
  }
  return {
    fi: `Muutosta voi hakea markkinaoikeudelta viimeistään ${formatDay(appealLastDay, 'fi')} ja hankintaoikaisua vaatia viimeistään ${formatDay(correctionLastDay, 'fi')}.`,
    sv: `Besvär kan anföras hos marknadsdomstolen senast ${formatDay(appealLastDay, 'sv')} och upphandlingsrättelse begäras senast ${formatDay(correctionLastDay, 'sv')}.`,
    en: `An appeal to the Market Court can be made until ${formatDay(appealLastDay, 'en')} and a correction demanded until ${formatDay(correctionLastDay, 'en')}.`,
  };
}

interface Wait {
  readonly lawfulWait: Day | null;
  readonly waitUntil: Day | null;
  readonly earliestSignature: Day;
}

function waitText({ lawfulWait, waitUntil, earliestSignature }: Wait): Text3 {
  const [fi, sv, en] = [formatDay(earliestSignature, 'fi'), formatDay(earliestSignature, 'sv'), formatDay(earliestSignature, 'en')];
  if (waitUntil === null) {
    return {
      fi: `Laki ei vaadi odotusaikaa; sopimuksen voi turvallisesti tehdä aikaisintaan ${fi}.`,
      sv: `Lagen kräver ingen väntetid; avtalet kan tryggt ingås tidigast ${sv}.`,
      en: `The law sets no standstill; the contract can safely be signed from ${en}.`,
    };
  }
  if (lawfulWait === null) {
    return {
      fi: `Laki ei vaadi odotusaikaa, mutta kaupunki on sitoutunut odottamaan ${formatDay(waitUntil, 'fi')} asti; sopimuksen voi turvallisesti tehdä aikaisintaan ${fi}.`,
      sv: `Lagen kräver ingen väntetid, men staden har förbundit sig att vänta till och med ${formatDay(waitUntil, 'sv')}; avtalet kan tryggt ingås tidigast ${sv}.`,
      en: `The law sets no standstill, but the city has undertaken to wait until ${formatDay(waitUntil, 'en')}; the contract can safely be signed from ${en}.`,
    };
  }
  return {
    fi: `Odotusaika päättyy ${formatDay(waitUntil, 'fi')}; sopimuksen voi tehdä aikaisintaan ${fi}.`,
    sv: `Väntetiden går ut ${formatDay(waitUntil, 'sv')}; avtalet kan ingås tidigast ${sv}.`,
    en: `The standstill ends on ${formatDay(waitUntil, 'en')}; the contract can be signed from ${en}.`,
  };
}
