import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';

/** A moment of a case that has not come to pass. */
export interface Due {
  readonly id: string;
  readonly caseId: string;
  readonly command: string;
  readonly at: Date;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface PlannedDue {
  readonly caseId: string;
  readonly command: string;
  /** An instant: ISO or Date. */
  readonly at: string | Date;
  /** The command's input beside `caseId`. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** What it is for, once per case: planning again under the same key moves it. */
  readonly key: string;
}

/** Plans, or moves, a moment when the clock runs a command as the system. */
export async function planDue(tx: Tx, { caseId, command, at, input = {}, key }: PlannedDue): Promise<void> {
  await tx.em.query(
    `INSERT INTO cases.due (id, case_id, city_id, key, command, at, input)
     SELECT $1, c.id, c.city_id, $3, $4, $5, $6 FROM cases."case" c WHERE c.id = $2
     ON CONFLICT (case_id, key) DO UPDATE SET command = excluded.command, at = excluded.at, input = excluded.input, fired_at = NULL`,
    [randomUUID(), caseId, key, command, at, JSON.stringify(input)],
  );
}

/** Takes back a moment that has not come to pass. One that is not there is no matter. */
export async function cancelDue(tx: Tx, { caseId, key }: Pick<PlannedDue, 'caseId' | 'key'>): Promise<void> {
  await tx.em.query(`DELETE FROM cases.due WHERE case_id = $1 AND key = $2 AND fired_at IS NULL`, [caseId, key]);
}

/** Takes back every moment of a case that goes no further. */
export async function cancelAllDue(tx: Tx, caseId: string): Promise<void> {
  await tx.em.query(`DELETE FROM cases.due WHERE case_id = $1 AND fired_at IS NULL`, [caseId]);
}

/** The next moment of any case, past or future. For the worker's clock. */
export async function nextDue(em: EntityManager): Promise<Due | undefined> {
  const rows: Due[] = await em.query(
    `SELECT id, case_id AS "caseId", command, at, input FROM cases.due WHERE fired_at IS NULL ORDER BY at, id LIMIT 1`,
  );
  return rows[0];
}

/** Takes a due moment for this transaction; false when another worker has it or it is no longer to come. */
export async function claimDue(tx: Tx, dueId: string): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `SELECT id FROM cases.due WHERE id = $1 AND fired_at IS NULL AND at <= platform.now() FOR UPDATE SKIP LOCKED`,
    [dueId],
  );
  if (rows.length === 0) return false;
  await tx.em.query(`UPDATE cases.due SET fired_at = $2 WHERE id = $1`, [dueId, tx.now]);
  return true;
}
