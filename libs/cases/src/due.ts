import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Case } from './entities/case';

/** A moment at which the clock runs a command. */
export interface Due {
  readonly id: string;
  readonly caseId: string;
  readonly command: string;
  readonly at: Date;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Plans a due moment. The same key again moves it: one waiting moment per key and case. */
export async function planDue(
  tx: Tx,
  of: Pick<Case, 'id' | 'cityId'>,
  { key, command, at, input = {} }: { key: string; command: string; at: Date; input?: Readonly<Record<string, unknown>> },
): Promise<void> {
  await cancelDue(tx, of, key);
  await tx.em.query('INSERT INTO cases.due (case_id, city_id, key, command, at, input) VALUES ($1, $2, $3, $4, $5, $6)', [
    of.id, of.cityId, key, command, at, JSON.stringify(input),
  ]);
}

export async function cancelDue(tx: Tx, of: Pick<Case, 'id'>, key: string): Promise<void> {
  await tx.em.query(`UPDATE cases.due SET cancelled_at = $3 WHERE case_id = $1 AND key = $2 AND fired_at IS NULL AND cancelled_at IS NULL`, [of.id, key, tx.now]);
}

/** Nothing of a case that has ended falls due. */
export async function cancelAllDue(tx: Tx, of: Pick<Case, 'id'>): Promise<void> {
  await tx.em.query(`UPDATE cases.due SET cancelled_at = $2 WHERE case_id = $1 AND fired_at IS NULL AND cancelled_at IS NULL`, [of.id, tx.now]);
}

/** The next moment that waits anywhere, for the worker. */
export async function nextDue(em: EntityManager): Promise<Due | undefined> {
  const [next]: Due[] = await em.query(
    `SELECT id, case_id AS "caseId", command, at, input FROM cases.due WHERE fired_at IS NULL AND cancelled_at IS NULL ORDER BY at, id LIMIT 1`,
  );
  return next;
}

/** Takes a due moment in the transaction of its command. False: another worker has it, or it was cancelled. */
export async function claimDue(tx: Tx, id: string): Promise<boolean> {
  const [rows]: [unknown[], number] = await tx.em.query(
    `UPDATE cases.due SET fired_at = $2 WHERE id = (SELECT id FROM cases.due WHERE id = $1 AND fired_at IS NULL AND cancelled_at IS NULL FOR UPDATE SKIP LOCKED) RETURNING id`,
    [id, tx.now],
  );
  return rows.length === 1;
}
