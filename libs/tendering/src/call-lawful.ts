import type { Day, Reason } from '@app/kernel';
import { factsOfNeed, type NeedContent } from '@app/needs';
import {
  articleText,
  assessRegime,
  callNotices,
  helsinkiDay,
  isUncertainMinimum,
  minimumDeadline,
  procedures,
  type Facts,
  type CallNotices,
  type Procedure,
  type RegimeVerdict,
  type Verdict,
} from '@app/rules';
import type { CallContent, RoundContent } from './call-content';
import { tenderingReason } from './reasons';

type NeedFacts = Pick<NeedContent, 'buyer' | 'contractType' | 'rd' | 'cpv' | 'valueParts' | 'rdBenefitsExclusive' | 'rdWhollyPaid'>;

export interface LawFacts {
  readonly call: CallContent;
  /** The approved need; its value decides the regime unless the call estimates it anew (Act 1397/2016 sections 27 to 31). */
  readonly need: NeedFacts | undefined;
  readonly procedureId: string | null;
  /** The day on which the call would be sent: its law applies (2014/24/EU art. 5(4)). */
  readonly today: Day;
}

const sum = (cents: readonly number[]): number => cents.reduce((a, b) => a + b, 0);

/** What the purchase is worth with all its parts, as last estimated: in the call, else in the need. */
export const estimatedCents = (need: Pick<NeedFacts, 'valueParts'>, call: Pick<CallContent, 'valueParts'>): number =>
  sum((call.valueParts ?? need.valueParts).map((part) => part.cents));

/**
 * What the law is asked about: the need, in the procedure and under the terms of the call. Where the estimated value and the sum
 * of the lots differ the larger one decides: value is never cut to stay below a threshold (2014/24/EU art. 5(3)).
 */
export function purchaseFacts(
  need: NeedFacts,
  call: Pick<CallContent, 'lots' | 'valueParts' | 'electronic'>,
  procedure: Procedure | undefined,
): Facts {
  const { buyer, contractType, ...ofNeed } = factsOfNeed({ ...need, valueParts: call.valueParts ?? need.valueParts });
  const lotsCents = sum(call.lots.map((lot) => lot.valueCents));
  const value: Facts = lotsCents > estimatedCents(need, call) ? { valueEur: lotsCents / 100 } : ofNeed;
  const { cpv } = ofNeed;
  return {
    ...(buyer && { buyer }),
    ...(contractType && { contractType }),
    ...(cpv !== undefined && { cpv }),
    ...value,
    ...(procedure && { procedure: procedure.law }),
    electronic: call.electronic,
  };
}

/** Why the call may not be published as it stands. Pure; empty = lawful. */
export function callUnlawful({ call, need, procedureId, today }: LawFacts): Reason[] {
  const procedure = procedures.byId(procedureId ?? '');
  const chosen = procedure ? procedureProblems(call, procedure) : [tenderingReason('procedure-not-chosen')];
  if (!need) return [...chosen, tenderingReason('need-not-approved')];

  const valueCents = estimatedCents(need, call);
  const lotsCents = sum(call.lots.map((lot) => lot.valueCents));
  const differs =
    call.lots.length > 0 && lotsCents !== valueCents ? [tenderingReason('lots-differ-from-value', { lotsCents, valueCents })] : [];
  const facts: Facts = { ...purchaseFacts(need, call, procedure), callDate: today };
  const assessed = assessRegime(facts);
  if (assessed.kind !== 'verdict') return [...chosen, ...differs, tenderingReason('law-not-certain', { ...assessed.because })];
  return [
    ...chosen,
    ...differs,
    ...(procedure && !procedure.regimes.includes(assessed.found.regime) ? [tenderingReason('procedure-not-for-regime')] : []),
    ...noticeProblems(call, assessed, facts),
    ...(procedure ? call.rounds.flatMap((round) => timeProblems(round, call, procedure, facts)) : []),
  ];
}

function procedureProblems(call: CallContent, procedure: Procedure): Reason[] {
  const kinds = call.rounds.map((round) => round.kind).join();
  return [
    ...(call.procedureId !== undefined && call.procedureId !== procedure.id ? [tenderingReason('procedure-differs')] : []),
    ...(call.rounds.length > 0 && kinds !== procedure.rounds.map((round) => round.kind).join() ? [tenderingReason('rounds-differ')] : []),
  ];
}

/** By which notices the call may go out as it stands; undefined where the law cannot tell. */
export function noticesOf({ call, need, procedureId, today }: LawFacts): CallNotices | undefined {
  if (!need) return undefined;
  const facts: Facts = { ...purchaseFacts(need, call, procedures.byId(procedureId ?? '')), callDate: today };
  const assessed = assessRegime(facts);
  return assessed.kind === 'verdict' ? callNotices(assessed, facts) : undefined;
}

/** The notice is one of the regime (Act 1397/2016 section 58 for the EU's). */
function noticeProblems({ notice }: CallContent, assessed: Verdict<RegimeVerdict>, facts: Facts): Reason[] {
  const { due, allowed, law } = callNotices(assessed, facts);
  if (notice === undefined ? due === null : allowed.includes(notice)) return [];
  const words = { allowed: allowed.join(), ...(law ? articleText(law.article) : { fi: '', sv: '', en: '' }) };
  const isNational = notice === undefined || notice === 'E3';
  if (due === null || !isNational || !assessed.found.tedRequired) {
    return [
      notice === undefined ? tenderingReason('notice-not-chosen', words) : tenderingReason('notice-not-of-regime', { notice, ...words }),
    ];
  }
  const time = minimumDeadline({
    procedure: 'open',
    ...facts,
    stage: facts.procedure === undefined || facts.procedure === 'open' ? 'tenders' : 'requests',
  });
  return [
    tenderingReason('above-eu-threshold', {
      valueCents: Math.round(assessed.found.estimatedValueEur * 100),
      thresholdCents: Math.round(assessed.found.thresholdEur * 100),
      notice: notice ?? '',
      demanded: due,
      minDays: time.kind === 'verdict' ? (time.found.minDays ?? 0) : 0,
      ...words,
    }),
  ];
}

/**
 * The market's minimum time (2014/24/EU art. 27 to 31). Only the round whose time begins with the notice is judged here. A minimum
 * that a lawyer still has to confirm advises and does not refuse.
 */
function timeProblems(round: RoundContent, call: CallContent, procedure: Procedure, facts: Facts): Reason[] {
  if (round.deadline === undefined || round !== call.rounds[0] || !procedure.rounds.some((r) => r.kind === round.kind)) return [];
  const time = minimumDeadline({ ...facts, stage: round.kind });
  if (time.kind !== 'verdict' || isUncertainMinimum(time.citations)) return [];
  const { minDays, earliestLastDay } = time.found;
  if (minDays === null || earliestLastDay === null || helsinkiDay(round.deadline) >= earliestLastDay) return [];
  return [tenderingReason('time-too-short', { round: round.id, kind: round.kind, minDays, earliest: earliestLastDay })];
}
