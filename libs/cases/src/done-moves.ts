import type { Move, Procedure } from '@app/rules';
import type { EntityManager } from 'typeorm';

interface Times {
  readonly caseId: string;
  readonly command: string;
  readonly last: Date;
  readonly times: number;
}

/** When the moves of cases were made, out of the ledger. One statement. */
export async function movesMade(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<(caseId: string, procedure: Procedure, move: Move) => { done: boolean; at: Date | null }> {
  const made: Times[] = await em.query(
    `SELECT case_id AS "caseId", command, max(at) AS last, count(*)::int AS times FROM platform.ledger
      WHERE case_id = ANY($1) AND type NOT IN ('platform.attempt-refused', 'cases.act-signed') GROUP BY case_id, command`,
    [caseIds],
  );
  return (caseId, procedure, move) => {
    const found = made.find((m) => m.caseId === caseId && m.command === move.command);
    return { done: (found?.times ?? 0) >= timesOf(procedure, move), at: found?.last ?? null };
  };
}

/** Tenders are opened once in each round; every other move is made once. */
const timesOf = ({ rounds }: Procedure, { gateName }: Move): number => (gateName === 'opening' ? rounds.length : 1);
