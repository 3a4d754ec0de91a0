import type { Day, Reason } from '@app/kernel';
import type { NeedContent } from '@app/needs';
import { assessValue, helsinkiDay, minimumDeadline, procedures, type Assessment, type Procedure } from '@app/rules';
import type { CallContent, RoundContent } from './call-content';
import { tenderingReason } from './reasons';

export interface LawFacts {
  readonly call: CallContent;
  /** The approved need; its value parts decide the regime (Act 1397/2016 sections 27 to 31). */
  readonly need: Pick<NeedContent, 'buyer' | 'contractType' | 'rd' | 'valueParts'> | undefined;
  readonly procedureId: string | null;
  /** The day on which the call would be sent: its law applies (2014/24/EU art. 5(4)). */
  readonly today: Day;
}

const sum = (cents: readonly number[]): number => cents.reduce((a, b) => a + b, 0);

/** Why the call may not be published as it stands. Pure; empty = lawful. */
export function callUnlawful({ call, need, procedureId, today }: LawFacts): Reason[] {
  const procedure = procedures.byId(procedureId ?? '');
  const chosen = procedure ? procedureProblems(call, procedure) : [tenderingReason('procedure-not-chosen')];
  if (!need) return [...chosen, tenderingReason('need-not-approved')];

  const needCents = sum(need.valueParts.map((part) => part.cents));
  const lotsCents = sum(call.lots.map((lot) => lot.valueCents));
  const differs =
    call.lots.length > 0 && lotsCents !== needCents ? [tenderingReason('lots-differ-from-need', { lotsCents, needCents })] : [];
  // Where the two differ the larger one decides: value is never cut to stay below a threshold (art. 5(3)).
  const parts = [{ cents: Math.max(needCents, lotsCents) }];
  // A partnership also buys what comes out of the research: the exemption of section 9 is for research alone.
  const rd = need.rd && procedure?.id !== 'innovation-partnership';
  const assessed = assessValue({ buyer: need.buyer, contractType: need.contractType, rd, parts, on: today });
  if (assessed.kind !== 'assessed') return [...chosen, ...differs, tenderingReason('law-not-certain', { ...assessed.because })];
  return [
    ...chosen,
    ...differs,
    ...(procedure && !procedure.regimes.includes(assessed.regime) ? [tenderingReason('procedure-not-for-regime')] : []),
    ...noticeProblems(call, procedure, assessed, today),
    ...(procedure ? call.rounds.flatMap((round) => timeProblems(round, call, procedure, assessed, today)) : []),
  ];
}

function procedureProblems(call: CallContent, procedure: Procedure): Reason[] {
  const kinds = call.rounds.map((round) => round.kind).join();
  return [
    ...(call.procedureId !== undefined && call.procedureId !== procedure.id ? [tenderingReason('procedure-differs')] : []),
    ...(call.rounds.length > 0 && kinds !== procedure.rounds.map((round) => round.kind).join() ? [tenderingReason('rounds-differ')] : []),
  ];
}

/** The notice that the regime demands (Act 1397/2016 section 58): an EU notice is enough for all, a national one is not for the EU regime. */
function noticeProblems(call: CallContent, procedure: Procedure | undefined, assessed: Assessment, today: Day): Reason[] {
  const demanded = assessed.noticeSubtype;
  const notice = call.notice ?? '';
  if (demanded === null || notice === demanded || (demanded === 'E3' && notice === '16')) return [];
  if (assessed.regime !== 'eu') {
    return [notice === '' ? tenderingReason('notice-not-chosen', { demanded }) : tenderingReason('notice-too-small', { notice, demanded })];
  }
  const { minDays } = minimumDeadline({
    procedure: procedure?.id ?? 'open',
    roundKind: procedure?.rounds[0]?.kind ?? 'tenders',
    regime: 'eu',
    sentOn: today,
    electronic: call.electronic,
  });
  return [
    tenderingReason('above-eu-threshold', {
      valueCents: assessed.estimatedCents,
      thresholdCents: assessed.thresholdCents,
      notice: notice || '–',
      demanded,
      minDays: minDays ?? 0,
    }),
  ];
}

/** The market's minimum time (2014/24/EU art. 27 and 31). Only the round whose time begins with the notice is judged here. */
function timeProblems(round: RoundContent, call: CallContent, procedure: Procedure, { regime }: Assessment, today: Day): Reason[] {
  if (round.deadline === undefined || round !== call.rounds[0] || !procedure.rounds.some((r) => r.kind === round.kind)) return [];
  const { minDays, earliestLastDay } = minimumDeadline({
    procedure: procedure.id,
    roundKind: round.kind,
    regime,
    sentOn: today,
    electronic: call.electronic,
  });
  if (minDays === null || earliestLastDay === null || helsinkiDay(round.deadline) >= earliestLastDay) return [];
  return [tenderingReason('time-too-short', { round: round.id, minDays, earliest: earliestLastDay })];
}
