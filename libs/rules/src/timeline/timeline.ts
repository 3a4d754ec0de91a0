import type { Day, Text3 } from '@app/kernel';
import { awardNotice } from '../assess/after-decision';
import type { Fault, Missing, Verdict } from '../assess/answer';
import { isUncertainMinimum, minimumDeadline, type DeadlineVerdict, type Reduction } from '../assess/deadline';
import type { Facts } from '../assess/facts';
import { assessRegime, type RegimeVerdict } from '../assess/regime';
import { sentence } from '../assess/words';
import { addDays, dayAfter } from '../calendar';
import { citationOf, loadedRuleOn, type Citation } from '../law/dated';
import { TIME_LIMITS } from '../law/time-limits';
import type { RoundKind } from '../procedures/types';
import { remedyDays } from '../remedies';
import { DERIVED, pointsToSet, type Plan, type Point } from './points';

/** How an earliest day is counted: from a day, so many days, and where it rolls. */
export interface Count {
  readonly from: Point;
  readonly start: Day;
  /** Null where the law sets no number. */
  readonly minDays: number | null;
  readonly reductions: readonly Reduction[];
  readonly unrolled: Day | null;
}

export interface TimelineRow {
  readonly point: Point;
  /** As planned; for a derived point, as it follows. Null while it is not known. */
  readonly day: Day | null;
  readonly isDerived: boolean;
  /** The first lawful day; null where none can be told or the law sets none. */
  readonly earliest: Day | null;
  readonly count: Count | null;
  /** `open`: no day yet. `advised`: lawful, but see why. `refused`: the law or the order of things forbids it. */
  readonly verdict: 'lawful' | 'advised' | 'refused' | 'open';
  readonly because: Text3;
  readonly citations: readonly Citation[];
}

export interface Timeline {
  readonly kind: 'timeline';
  readonly regime: RegimeVerdict;
  readonly rows: readonly TimelineRow[];
  /** Whether no row is refused: such a plan may be saved. */
  readonly isLawful: boolean;
}

export interface PlanToJudge {
  readonly facts: Facts;
  /** Of the procedure, in order. */
  readonly rounds: readonly RoundKind[];
  readonly plan: Plan;
  /** The last day through which the city has promised to wait before signing. */
  readonly promisedUntil?: Day;
}

/**
 * Every day of a plan with its rule: what the least time is, from what it is counted, and whether the planned day keeps it. The
 * law is that of the day on which the notice is to be sent. Without that day, or without the facts of the purchase, there is none.
 */
export function timeline({ facts, rounds, plan, promisedUntil }: PlanToJudge): Timeline | Missing | Fault {
  const { date: _, callDate: __, ...rest } = facts;
  const known: Facts = {
    ...rest,
    ...(plan.notice !== undefined ? { callDate: plan.notice } : facts.date !== undefined && { date: facts.date }),
  };
  const regime = assessRegime(known);
  if (regime.kind !== 'verdict') return regime;
  const { found } = regime;

  const closing = (point: 'requests' | 'tenders'): TimelineRow => {
    const isSecond = point === 'tenders' && rounds.includes('requests');
    const from: Point = isSecond ? 'invitation' : 'notice';
    const start = plan[from];
    if (start === undefined) return openRow(point, plan);
    const time = minimumDeadline({ ...known, stage: point, ...(isSecond && { invitationDate: start }) });
    return time.kind === 'verdict'
      ? closingRow(point, from, start, time.found, time.conclusion, beside(time.citations, regime.citations), plan)
      : { ...openRow(point, plan), because: time.because };
  };

  const rows: TimelineRow[] = pointsToSet(rounds).flatMap((point): TimelineRow[] => {
    switch (point) {
      case 'notice':
        return [
          plan.notice === undefined
            ? openRow('notice', plan)
            : row('notice', plan, { because: regime.because, citations: regime.citations }),
        ];
      case 'requests':
        return [closing('requests')];
      case 'tenders':
        return [...answersRow(found, plan, facts.urgent ?? false), closing('tenders')];
      case 'invitation':
        return [after('invitation', 'requests', plan)];
      case 'decision':
        return [after('decision', rounds.includes('tenders') ? 'tenders' : 'notice', plan)];
      case 'signature':
        return [signatureRow(found, plan, promisedUntil), ...awardNoticeRow(known, regime, plan)];
      default:
        return [];
    }
  });
  return { kind: 'timeline', regime: found, rows, isLawful: rows.every(({ verdict }) => verdict !== 'refused') };
}

/** The plan in which every day comes as early as the law allows, beginning on a day. */
export function earliestPlan(judged: PlanToJudge, notice: Day): Plan {
  return pointsToSet(judged.rounds).reduce<Plan>(
    (plan, point) => {
      if (point === 'notice') return plan;
      const told = timeline({ ...judged, plan });
      const earliest = told.kind === 'timeline' ? told.rows.find((r) => r.point === point)?.earliest : null;
      return earliest ? { ...plan, [point]: earliest } : plan;
    },
    { notice },
  );
}

/** The law of one day, without that of the regime, which stands at the notice, and without how many are invited, which is no time. */
const beside = (citations: readonly Citation[], ofRegime: readonly Citation[]): readonly Citation[] =>
  citations.filter(({ rule }) => rule !== 'min-candidates' && !ofRegime.some((known) => known.rule === rule));

type RowParts = Partial<Omit<TimelineRow, 'point' | 'day'>> & { readonly because: Text3 };

/** A row whose verdict follows from its earliest day unless it is given. */
function row(point: Point, plan: Plan, { earliest = null, verdict, ...parts }: RowParts): TimelineRow {
  const day = plan[point] ?? null;
  const judged = day === null ? 'open' : earliest !== null && day < earliest ? 'refused' : 'lawful';
  return { point, day, isDerived: DERIVED.includes(point), earliest, count: null, citations: [], verdict: verdict ?? judged, ...parts };
}

const openRow = (point: Point, plan: Plan): TimelineRow => row(point, plan, { because: NO_START });

function closingRow(
  point: 'requests' | 'tenders',
  from: Point,
  start: Day,
  { minDays, reductions, unrolled, earliestLastDay }: DeadlineVerdict,
  because: Text3,
  citations: readonly Citation[],
  plan: Plan,
): TimelineRow {
  const count: Count = { from, start, minDays, reductions, unrolled };
  const earliest = earliestLastDay ?? dayAfter(start);
  const day = plan[point];
  // A minimum that a lawyer has still to confirm advises; it never refuses.
  const isUncertain = isUncertainMinimum(citations);
  const isTooEarly = day !== undefined && day < earliest;
  return row(point, plan, {
    earliest,
    count,
    because,
    citations,
    ...(isTooEarly && isUncertain && day > start && { verdict: 'advised' as const }),
  });
}

/** A day that no number of days governs, only that it comes after another. */
function after(point: Point, before: Point, plan: Plan): TimelineRow {
  const start = plan[before];
  if (start === undefined) return openRow(point, plan);
  return row(point, plan, {
    earliest: dayAfter(start),
    count: { from: before, start, minDays: null, reductions: [], unrolled: null },
    because: afterText(dayAfter(start)),
  });
}

/** Additional information that was asked for in time is given six days before the closing, four in urgency: 2014/24/EU art. 47(3). */
function answersRow({ regime, decisiveDate }: RegimeVerdict, plan: Plan, isUrgent: boolean): TimelineRow[] {
  if (regime !== 'eu') return [];
  const limit = loadedRuleOn(TIME_LIMITS, isUrgent ? 'additional-information-urgency' : 'additional-information', decisiveDate);
  if (plan.tenders === undefined) return [{ ...openRow('answers', {}), because: NO_START }];
  const day = addDays(plan.tenders, -limit.days); // counted backwards: not rolled
  return [
    row(
      'answers',
      { answers: day },
      {
        count: { from: 'tenders', start: plan.tenders, minDays: limit.days, reductions: [], unrolled: day },
        because: answersText(limit.days, day),
        citations: [citationOf(limit)],
      },
    ),
  ];
}

function signatureRow({ regime }: RegimeVerdict, plan: Plan, promisedUntil: Day | undefined): TimelineRow {
  if (plan.decision === undefined) return openRow('signature', plan);
  const days = remedyDays({ regime, notifiedOn: plan.decision, ...(promisedUntil !== undefined && { voluntaryUntil: promisedUntil }) });
  const barredUntil = days.waitUntil;
  const day = plan.signature;
  const isBarred = day !== undefined && day <= (barredUntil ?? plan.decision);
  const isUnsafe = day !== undefined && day < days.earliestSignature;
  return row('signature', plan, {
    earliest: days.earliestSignature,
    count: {
      from: 'decision',
      start: plan.decision,
      minDays: days.standstillDays > 0 ? days.standstillDays : null,
      reductions: [],
      unrolled: days.standstillDays > 0 ? addDays(plan.decision, days.standstillDays) : null,
    },
    because: days.because,
    citations: days.citations,
    ...(day !== undefined && { verdict: isBarred ? ('refused' as const) : isUnsafe ? ('advised' as const) : ('lawful' as const) }),
  });
}

function awardNoticeRow(known: Facts, { found, citations }: Verdict<RegimeVerdict>, plan: Plan): TimelineRow[] {
  const { regime } = found;
  if (regime === 'small' || regime === 'exempt' || regime === 'utilities_below') return [];
  if (plan.signature === undefined) return [openRow('award_notice', {})];
  const { notifiedDate: _, ...facts } = known;
  const told = awardNotice({ ...facts, contractDate: plan.signature });
  if (told.kind !== 'verdict') return []; // a signature before its notice is told at the signature
  const { lastDay, days, unrolled } = told.found;
  return [
    row('award_notice', lastDay === undefined ? {} : { award_notice: lastDay }, {
      count: { from: 'signature', start: plan.signature, minDays: days ?? null, reductions: [], unrolled },
      because: told.conclusion,
      citations: beside(told.citations, citations),
    }),
  ];
}

const NO_START: Text3 = {
  fi: 'Päivä lasketaan, kun sitä edeltävä päivä on annettu.',
  sv: 'Dagen räknas ut när dagen före den har angetts.',
  en: 'The day is computed once the day before it has been given.',
};

const afterText = (earliest: Day): Text3 =>
  sentence({
    fi: (w) => `Laki ei aseta vähimmäisaikaa; päivä tulee edellisen vaiheen jälkeen, aikaisintaan ${w.weekday(earliest)}.`,
    sv: (w) => `Lagen anger ingen minimitid; dagen kommer efter föregående skede, tidigast ${w.weekday(earliest)}.`,
    en: (w) => `The law sets no minimum; the day comes after the step before it, ${w.weekday(earliest)} at the earliest.`,
  });

const answersText = (days: number, day: Day): Text3 =>
  sentence({
    fi: (w) =>
      `Lisätiedot annetaan viimeistään ${days} päivää ennen määräajan päättymistä, ${w.weekday(day)}; muuten määräaikaa jatketaan.`,
    sv: (w) => `Tilläggsuppgifter lämnas senast ${days} dagar före tidsfristens utgång, ${w.weekday(day)}; annars förlängs tidsfristen.`,
    en: (w) =>
      `Additional information is given at the latest ${days} days before the closing, ${w.weekday(day)}; otherwise the time is extended.`,
  });
