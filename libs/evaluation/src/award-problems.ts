import type { Day, Reason } from '@app/kernel';
import { dayAfter, type Procedure } from '@app/rules';
import type { AfterAward } from './after-award';
import type { Award, Remedies } from './entities/award';
import type { WinnerCheck } from './entities/winner-check';
import { evaluationReason } from './reasons';
import type { Ranking } from './scoring';

type Order = Pick<Ranking, 'order'>;

/** The one tender that is ranked first; empty where several share the first rank, or none is ranked. */
export function firstOf({ order }: Order): string[] {
  const first = order.filter((tender) => tender.rank === 1);
  return first.length === 1 ? first.map((tender) => tender.submissionId) : [];
}

/** How these winners stand to the ranking: `follows` it, leave a `tie` open, or leave out someone `better`. Pure. */
export function standOf({ order }: Order, winners: readonly string[]): 'follows' | 'tie' | 'better' {
  const ranksOf = (chosen: boolean) => order.filter((o) => winners.includes(o.submissionId) === chosen).map((o) => o.rank);
  const worstChosen = Math.max(...ranksOf(true));
  const bestLeftOut = Math.min(...ranksOf(false));
  if (bestLeftOut < worstChosen) return 'better';
  return bestLeftOut === worstChosen ? 'tie' : 'follows';
}

/** Whoever the winners are: they are in the comparison, and not more than the procedure allows. Pure. */
export function choiceProblems({ order }: Order, winners: readonly string[], { partners }: Pick<Procedure, 'partners'>): Reason[] {
  const max = partners?.max ?? 1;
  return [
    ...(order.length ? [] : [evaluationReason('no-ranked')]),
    ...(winners.length > max ? [evaluationReason('too-many-winners', { max })] : []),
    ...(winners.every((w) => order.some((o) => o.submissionId === w)) ? [] : [evaluationReason('winner-not-ranked')]),
  ];
}

/** A proposal that departs from the ranking says why (Act 1397/2016 s. 93 and 123). Pure. */
export function proposalProblems(
  ranking: Order,
  winners: readonly string[],
  procedure: Pick<Procedure, 'partners'>,
  reasoned: boolean,
): Reason[] {
  const choice = choiceProblems(ranking, winners, procedure);
  if (choice.length) return choice;
  if (winners.length === 0) return [evaluationReason('tie-open')];
  if (reasoned) return [];
  const stand = standOf(ranking, winners);
  return stand === 'follows' ? [] : [evaluationReason(stand === 'tie' ? 'tie-open' : 'not-first')];
}

/** The decision maker chooses what the ranking says or what was proposed with its reasons; anything else is prepared again. Pure. */
export function decisionProblems(
  award: Pick<Award, 'ranking' | 'proposedWinners'>,
  winners: readonly string[],
  procedure: Pick<Procedure, 'partners'>,
): Reason[] {
  const choice = choiceProblems(award.ranking, winners, procedure);
  if (choice.length) return choice;
  const asProposed = winners.length === award.proposedWinners.length && winners.every((w) => award.proposedWinners.includes(w));
  return asProposed || standOf(award.ranking, winners) === 'follows' ? [] : [evaluationReason('not-proposed')];
}

/** A correction was accepted after the decision that stands: that decision is made again. */
const wasUpset = (award: Pick<Award, 'decidedAt'>, { acceptedAt }: AfterAward): boolean =>
  acceptedAt !== null && award.decidedAt !== null && acceptedAt > award.decidedAt;

/** A decision is prepared again only when it cannot stand: a correction was accepted, or its winner failed the checks. Pure. */
export function proposingAgain(award: Award | null, after: AfterAward, winnerFailed: boolean): Reason[] {
  if (award === null || award.status === 'proposed') return [];
  if (after.signedAt !== null) return [evaluationReason('contract-signed')];
  return wasUpset(award, after) || winnerFailed ? [] : [evaluationReason('award-decided')];
}

/** Why no contract may be signed on this day, by the law's standstill (s. 129) or the city's own promise. Pure. */
export function waitProblems({ mustWait, waitUntil, standstillDays }: Remedies, today: Day): Reason[] {
  if (!mustWait || waitUntil === null || today > waitUntil) return [];
  return [evaluationReason(standstillDays > 0 ? 'standstill' : 'waiting', { day: dayAfter(waitUntil) })];
}

/** Everything that bars every contract of the case on this day. Pure. */
export function signingProblems(award: Award | null, after: AfterAward, today: Day): Reason[] {
  if (award?.status !== 'notified' || award.remedies === null) return [evaluationReason('award-not-notified')];
  return [
    ...waitProblems(award.remedies, today),
    ...(after.undecided > 0 ? [evaluationReason('correction-open')] : []),
    ...(wasUpset(award, after) ? [evaluationReason('correction-accepted')] : []),
  ];
}

export interface PartyFacts {
  readonly isWinner: boolean;
  /** Of the winner's documents; nothing where they were not looked at. */
  readonly check: Pick<WinnerCheck, 'ok'> | null | undefined;
}

/** What bars the contract with this supplier alone (s. 88): it did not win, or its documents are not accepted. Pure. */
export function partyProblems({ isWinner, check }: PartyFacts): Reason[] {
  return [...(isWinner ? [] : [evaluationReason('not-winner')]), ...(check?.ok ? [] : [evaluationReason('winner-unchecked')])];
}

/** Why a correction can no longer be demanded (s. 132 and 133). Pure. */
export function demandProblems({ correctionLastDay }: Remedies, after: AfterAward, today: Day): Reason[] {
  return [
    ...(today > correctionLastDay ? [evaluationReason('correction-late', { lastDay: correctionLastDay })] : []),
    ...(after.signedAt === null ? [] : [evaluationReason('contract-signed')]),
  ];
}
