import type { CallRound, PublicCall, RoundContent } from './shapes';

/** The round that takes submissions now, else the last one that has begun. */
export function currentRound({ rounds }: Pick<PublicCall, 'rounds'>): CallRound | undefined {
  return rounds.find((r) => r.status === 'open') ?? rounds.findLast((r) => r.status !== 'waiting') ?? rounds[0];
}

/** What the call asks for in a round: its criteria and goals. */
export const roundContent = ({ content }: Pick<PublicCall, 'content'>, key: string): RoundContent | undefined =>
  content.rounds.find((r) => r.id === key);
