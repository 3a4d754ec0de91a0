import type { Day, Text3 } from '@app/kernel';
import { addDays, addMonths, rollEu } from '../calendar';
import {
  CONCESSION_LAW,
  PROCEDURE_LAW,
  UTILITIES_LAW,
  type MinimumTime,
  type ProcedureLaw,
  type ProcedureName,
} from '../law/procedure-law';
import type { Citation } from '../law/dated';
import type { ProvisionRule } from '../law/provisions';
import type { TimeLimitRule } from '../law/time-limits';
import { answering, contradict, miss, type Answer, type Grounds } from './answer';
import type { Fact, Facts, Regime } from './facts';
import { regimeOf, type RegimeVerdict } from './regime';
import { sentence } from './words';

export type Reduction = 'electronic' | 'pin' | 'urgency';

export interface DeadlineVerdict extends RegimeVerdict {
  /** Least calendar days; null where the law sets none and the time must only be reasonable. */
  readonly minDays: number | null;
  readonly reductions: readonly Reduction[];
  /** eForms fields that the notice must carry because of a reduction. */
  readonly noticeFields: readonly string[];
  /** Start day and days, before rolling. */
  readonly unrolled: Day | null;
  /** The earliest lawful last day; the period runs to its end. */
  readonly earliestLastDay: Day | null;
  /** Statutory minimum of invited candidates. */
  readonly minCandidates: number | null;
  readonly awardBasis: 'best_price_quality' | null;
}

/**
 * The least time that the market must get: 2014/24/EU art. 27 to 34 and 47, 2014/23/EU art. 39. Counted by Reg. 1182/71: the day
 * of sending is not counted, and a period that would end on a day off ends on the next working day.
 */
export const minimumDeadline = (facts: Facts): Answer<DeadlineVerdict> =>
  answering((grounds) => {
    refuseOtherStage(facts);
    const regime = regimeOf(facts, grounds, facts.procedure === 'direct_award' ? 'date' : 'callDate');
    return { ...regime, ...timeOf(facts, regime, grounds) };
  });

/** How many candidates must at least be invited, if so many are suitable: 2014/24/EU art. 65(2). Null where the law sets no number. */
export const minCandidates = (regime: Regime, procedure: ProcedureName): number | null =>
  regime === 'eu' ? PROCEDURE_LAW[procedure].minCandidates : null;

/** What shortens a time to apply, and the facts that say so. */
interface Shortened {
  readonly rule: TimeLimitRule;
  readonly by: Reduction | null;
}

const EU_REGIMES: readonly Regime[] = ['eu', 'concession_eu', 'utilities_eu'];

function timeOf(facts: Facts, { regime, decisiveDate, awardBasis = null }: RegimeVerdict, grounds: Grounds) {
  const none = {
    minDays: null,
    reductions: [],
    noticeFields: [],
    unrolled: null,
    earliestLastDay: null,
    minCandidates: null,
    awardBasis,
  };
  const open = openEnded(facts, regime);
  if (open) {
    grounds.cite(open, decisiveDate);
    grounds.say(NONE_SET);
    return none;
  }
  const { procedure } = facts;
  if (procedure === undefined) return miss(['procedure']);
  const law = PROCEDURE_LAW[procedure];
  const candidates = minCandidates(regime, procedure);
  if (candidates !== null) grounds.cite('min-candidates', decisiveDate);
  if (law.calledBy === 'nothing') {
    grounds.cite('direct-award', decisiveDate);
    grounds.say(NONE_SET);
    return none;
  }

  const time = minimumTimeOf(facts, procedure, regime);
  if (time.base === null) {
    grounds.cite(procedure === 'innovation_partnership' ? 'no-minimum-partnership' : 'no-minimum-dialogue', decisiveDate);
    grounds.say(NONE_SET);
    return { ...none, minCandidates: candidates };
  }

  const startFact: Fact = time.from === 'call' ? 'callDate' : 'invitationDate';
  const start = facts[startFact];
  const shortest = shortestTime({ ...time, base: time.base }, facts, decisiveDate, grounds);
  if (start === undefined || 'missing' in shortest)
    return miss([...(start === undefined ? [startFact] : []), ...('missing' in shortest ? shortest.missing : [])]);

  const limit = grounds.limit(shortest.rule, decisiveDate);
  const isTenders = facts.stage === 'tenders' || law.requests === undefined;
  const isPaper = facts.documentsElectronic === false && isTenders && shortest.by !== 'urgency' && regime === 'eu';
  const minDays = limit.days + (isPaper ? grounds.limit('documents-not-electronic', decisiveDate).days : 0);
  if (shortest.by === 'urgency') grounds.cite('urgency-in-notice', decisiveDate);
  const unrolled = addDays(start, minDays);
  const earliestLastDay = rollEu(unrolled);
  if (earliestLastDay !== unrolled) grounds.cite('roll-1182', decisiveDate);
  grounds.say(timeText({ minDays, start, unrolled, earliestLastDay, from: time.from, by: shortest.by }));
  return {
    minDays,
    reductions: shortest.by ? [shortest.by] : [],
    noticeFields: shortest.by === 'urgency' ? ['BT-106', 'BT-1351'] : [],
    unrolled,
    earliestLastDay,
    minCandidates: candidates,
    awardBasis,
  };
}

/** A stage that the procedure does not have. */
function refuseOtherStage({ procedure, stage }: Facts): void {
  if (procedure === undefined || stage === undefined) return;
  const law = PROCEDURE_LAW[procedure];
  if (law.calledBy !== 'nothing' && law[stage] === undefined) contradict('stage');
}

/** The provision by which a purchase has no least time at all, whatever its procedure; null where it may have one. */
function openEnded({ contractType }: Facts, regime: Regime): ProvisionRule | null {
  if (regime === 'small') return 'small-no-market-court';
  if (regime === 'annex_e_national' || regime === 'annex_e_eu') return 'no-minimum-annex-e';
  if (regime === 'utilities_below') return 'utilities-scope';
  if (regime === 'exempt') return 'rd-services';
  if (!EU_REGIMES.includes(regime)) return 'no-minimum-national';
  if (contractType === 'design_contest') return 'no-minimum-design-contest';
  if (regime === 'utilities_eu' && (contractType === 'social_health_services' || contractType === 'other_special_services'))
    return 'no-minimum-annex-e';
  return null;
}

/** @throws NoVerdict when the procedure has two closings and it is not known which is asked about. */
function minimumTimeOf({ stage }: Facts, procedure: ProcedureName, regime: Regime): MinimumTime {
  const law = PROCEDURE_LAW[procedure];
  const isOneClosing = law.requests === undefined || law.tenders === undefined;
  if (!isOneClosing && stage === undefined) return miss(['stage']);
  const asked = stage ?? (law.requests ? 'requests' : 'tenders');
  if (regime === 'utilities_eu' && law[asked]?.base !== null) return procedure === 'open' ? UTILITIES_LAW.open : UTILITIES_LAW[asked];
  const rows: Pick<ProcedureLaw, 'requests' | 'tenders'> = regime === 'concession_eu' ? concessionLaw(procedure) : law;
  return rows[asked] ?? miss(['stage']);
}

/** A concession is tendered at once, or in two stages; its first closing has one and the same least time. */
const concessionLaw = (procedure: ProcedureName): Pick<ProcedureLaw, 'requests' | 'tenders'> =>
  procedure === 'open' ? { tenders: CONCESSION_LAW.requests } : CONCESSION_LAW;

/** The shortest time that the facts allow. Electronic receipt counts only against the full time; it never adds to another reduction. */
function shortestTime(
  time: MinimumTime & { readonly base: TimeLimitRule },
  facts: Facts,
  on: Day,
  grounds: Grounds,
): Shortened | { readonly missing: readonly Fact[] } {
  if (facts.urgent && time.urgency) return { rule: time.urgency, by: 'urgency' };
  if (facts.pinDate !== undefined && time.pin) {
    if (facts.callDate === undefined) return { missing: ['callDate'] };
    if (isTimely(facts.pinDate, facts.callDate, grounds.limit('pin-lead', on).days)) return { rule: time.pin, by: 'pin' };
  }
  if (!time.electronic) return { rule: time.base, by: null };
  if (facts.electronic === undefined) return { missing: ['electronic'] };
  return facts.electronic ? { rule: time.electronic, by: 'electronic' } : { rule: time.base, by: null };
}

const PIN_LIFE_MONTHS = 12;

/** A prior information notice shortens when it was sent 35 days to 12 months before the call: 2014/24/EU art. 27(2)(b). */
const isTimely = (pinDate: Day, callDate: Day, leadDays: number): boolean =>
  addDays(pinDate, leadDays) <= callDate && callDate <= addMonths(pinDate, PIN_LIFE_MONTHS);

const MINIMUM_TIMES: readonly MinimumTime[] = [...Object.values(PROCEDURE_LAW), CONCESSION_LAW, UTILITIES_LAW].flatMap((law) =>
  Object.values(law).filter((part): part is MinimumTime => typeof part === 'object' && part !== null),
);
const MINIMUM_RULES: ReadonlySet<string> = new Set(
  MINIMUM_TIMES.flatMap(({ base, electronic, pin, urgency }) => [base, electronic, pin, urgency].filter((rule) => rule != null)),
);

/** Whether a minimum time rests on a rule that a lawyer has still to confirm: such a minimum advises and never refuses. */
export const isUncertainMinimum = (citations: readonly Citation[]): boolean =>
  citations.some(({ rule, confidence }) => confidence === 'uncertain' && MINIMUM_RULES.has(rule));

const NONE_SET: Text3 = {
  fi: 'Laki ei aseta vähimmäismääräaikaa; ajan on oltava hankinnan laajuuteen ja luonteeseen nähden kohtuullinen.',
  sv: 'Lagen anger ingen minimitid; tiden ska vara skälig med hänsyn till upphandlingens omfattning och art.',
  en: 'The law sets no minimum; the time must be reasonable for the size and nature of the purchase.',
};

const BY: Readonly<Record<Reduction, Text3>> = {
  electronic: { fi: ' (sähköiset tarjoukset)', sv: ' (elektroniska anbud)', en: ' (electronic tenders)' },
  pin: { fi: ' (ennakkoilmoitus lyhentää)', sv: ' (förhandsmeddelandet förkortar)', en: ' (shortened by the prior information notice)' },
  urgency: {
    fi: ' (perusteltu kiire, joka ilmoitetaan hankintailmoituksessa)',
    sv: ' (motiverad brådska, som anges i annonsen)',
    en: ' (substantiated urgency, stated in the notice)',
  },
};
const UNSHORTENED: Text3 = { fi: '', sv: '', en: '' };

interface TimeFigures {
  readonly minDays: number;
  readonly start: Day;
  readonly unrolled: Day;
  readonly earliestLastDay: Day;
  readonly from: 'call' | 'invitation';
  readonly by: Reduction | null;
}

function timeText({ minDays, start, unrolled, earliestLastDay, from, by }: TimeFigures): Text3 {
  const shortened = by ? BY[by] : UNSHORTENED;
  const isCall = from === 'call';
  const isRolled = unrolled !== earliestLastDay;
  return sentence({
    fi: (w) =>
      `Määräaika on vähintään ${minDays} päivää${shortened.fi} ${isCall ? 'ilmoituksen' : 'tarjouspyynnön'} lähettämisestä ${w.day(start)}. ` +
      (isRolled
        ? `Se päättyisi ${w.weekday(unrolled)}, joka ei ole työpäivä, ja jatkuu seuraavaan työpäivään: viimeinen päivä on aikaisintaan ${w.weekday(earliestLastDay)}.`
        : `Viimeinen päivä on aikaisintaan ${w.weekday(earliestLastDay)}.`),
    sv: (w) =>
      `Tidsfristen är minst ${minDays} dagar${shortened.sv} från det att ${isCall ? 'annonsen' : 'inbjudan'} sänds ${w.day(start)}. ` +
      (isRolled
        ? `Den skulle gå ut ${w.weekday(unrolled)}, som inte är en arbetsdag, och löper till nästa arbetsdag: sista dagen är tidigast ${w.weekday(earliestLastDay)}.`
        : `Sista dagen är tidigast ${w.weekday(earliestLastDay)}.`),
    en: (w) =>
      `The minimum is ${minDays} days${shortened.en} from the day on which the ${isCall ? 'notice' : 'invitation'} is sent, ${w.day(start)}. ` +
      (isRolled
        ? `It would end on ${w.weekday(unrolled)}, which is no working day, and runs to the next one: the last day is ${w.weekday(earliestLastDay)} at the earliest.`
        : `The last day is ${w.weekday(earliestLastDay)} at the earliest.`),
  });
}
