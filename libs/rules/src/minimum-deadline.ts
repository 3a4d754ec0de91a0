import { formatDay, type Day, type Text3 } from '@app/kernel';
import { addDays, rollEu } from './calendar';
import { citationOf, loadedRuleOn, type Citation } from './law/dated';
import { TIME_LIMITS, type TenderLimitKey } from './law/time-limits';
import type { RoundKind } from './procedures/types';
import type { Regime } from './regime';

export interface RoundToTime {
  /** Id of a procedure of the house. A `national-open` that turns out to be worth the EU regime is timed as an open procedure. */
  readonly procedure: string;
  readonly roundKind: RoundKind;
  readonly regime: Regime;
  /** The day on which the notice is sent for publication, not that on which it appears. For later rounds, that of the invitation. */
  readonly sentOn: Day;
  /** Tenders are received electronically. */
  readonly electronic: boolean;
}

export interface MinimumDeadline {
  /** Least calendar days; null where the law sets none and the time must only be reasonable. */
  readonly minDays: number | null;
  /** The earliest day that may be the last one; the period runs to its end. */
  readonly earliestLastDay: Day | null;
  readonly citations: readonly Citation[];
  readonly because: Text3;
}

/**
 * The least time that the market must get. Counted by Reg. 1182/71: the day of sending is not counted, and a period that would
 * end on a day off ends on the next working day. Throws RangeError for a procedure or round that is not in the law of the house,
 * LawNotLoaded for a day without law.
 */
export function minimumDeadline({ procedure, roundKind, regime, sentOn, electronic }: RoundToTime): MinimumDeadline {
  const key = limitKey(procedure, roundKind, electronic);
  if (regime !== 'eu' || key === null) return { minDays: null, earliestLastDay: null, citations: [], because: noneSet };

  const limit = loadedRuleOn(TIME_LIMITS, key, sentOn);
  const unrolled = addDays(sentOn, limit.days);
  const earliestLastDay = rollEu(unrolled);
  const rolled = earliestLastDay !== unrolled;
  return {
    minDays: limit.days,
    earliestLastDay,
    citations: [limit, ...(rolled ? [loadedRuleOn(TIME_LIMITS, 'roll.eu', sentOn)] : [])].map(citationOf),
    because: rolled ? rolledText(limit.days, unrolled, earliestLastDay) : plainText(limit.days, earliestLastDay),
  };
}

/** Null where the law sets no minimum even in the EU regime: the tenders of an innovation partnership. */
function limitKey(procedure: string, roundKind: RoundKind, electronic: boolean): TenderLimitKey | null {
  switch (`${procedure} ${roundKind}`) {
    case 'open tenders':
    case 'national-open tenders':
      return electronic ? 'limit.eu.open.tenders.electronic' : 'limit.eu.open.tenders';
    case 'innovation-partnership requests':
      return 'limit.eu.innovation-partnership.requests';
    case 'innovation-partnership tenders':
      return null;
    default:
      throw new RangeError(`no round of ${roundKind} in ${procedure}`);
  }
}

const noneSet: Text3 = {
  fi: 'Laki ei aseta vähimmäismääräaikaa; ajan on oltava hankinnan laajuuteen ja luonteeseen nähden kohtuullinen.',
  sv: 'Lagen anger ingen minimitid; tiden ska vara skälig med hänsyn till upphandlingens omfattning och art.',
  en: 'The law sets no minimum; the time must be reasonable for the size and nature of the purchase.',
};

const plainText = (days: number, last: Day): Text3 => ({
  fi: `Määräaika on vähintään ${days} päivää: viimeinen päivä on aikaisintaan ${formatDay(last, 'fi')}.`,
  sv: `Tidsfristen är minst ${days} dagar: sista dagen är tidigast ${formatDay(last, 'sv')}.`,
  en: `The minimum is ${days} days: the last day is ${formatDay(last, 'en')} at the earliest.`,
});

const rolledText = (days: number, unrolled: Day, last: Day): Text3 => ({
  fi: `Määräaika on vähintään ${days} päivää. Se päättyisi ${formatDay(unrolled, 'fi')}, joka ei ole työpäivä, ja jatkuu seuraavaan työpäivään: viimeinen päivä on aikaisintaan ${formatDay(last, 'fi')}.`,
  sv: `Tidsfristen är minst ${days} dagar. Den skulle gå ut ${formatDay(unrolled, 'sv')}, som inte är en arbetsdag, och löper till nästa arbetsdag: sista dagen är tidigast ${formatDay(last, 'sv')}.`,
  en: `The minimum is ${days} days. It would end on ${formatDay(unrolled, 'en')}, which is no working day, and runs to the next one: the last day is ${formatDay(last, 'en')} at the earliest.`,
});
