import type { RoundContent } from '../call-types';

/** The procedures that the house offers, and the rounds that each has, in order. */
const ROUNDS = {
  'small-pilot': ['tenders'],
  'national-open': ['tenders'],
  open: ['tenders'],
  restricted: ['requests', 'tenders'],
  'innovation-partnership': ['requests', 'tenders'],
} as const satisfies Record<string, readonly RoundContent['kind'][]>;

export type ProcedureId = keyof typeof ROUNDS;
export const PROCEDURES: readonly ProcedureId[] = ['small-pilot', 'national-open', 'open', 'restricted', 'innovation-partnership'];

const KEYS: Readonly<Record<RoundContent['kind'], string>> = { tenders: 'r-tender', requests: 'r-request' };

/** The rounds of a procedure: what is already written of a round of the same kind stays. */
export const roundsFor = (procedure: ProcedureId, written: readonly RoundContent[]): RoundContent[] =>
  ROUNDS[procedure].map(
    (kind) => written.find((round) => round.kind === kind) ?? { id: KEYS[kind], kind, anonymousQuality: kind === 'tenders', criteria: [] },
  );
