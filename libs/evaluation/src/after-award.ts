import type { EntityManager } from 'typeorm';

/** What happened after the decision, as far as every party may know it: no names, no texts. */
export interface AfterAward {
  /** Demands for correction without an answer. */
  readonly undecided: number;
  readonly acceptedAt: Date | null;
  /** The first contract was made. */
  readonly signedAt: Date | null;
}

/** By a function of the database that counts over all parties' rows: the supplier who signs last sees only its own. */
export async function afterAward(em: EntityManager, caseId: string): Promise<AfterAward> {
  const [row]: AfterAward[] = await em.query(
    'SELECT undecided, accepted_at AS "acceptedAt", signed_at AS "signedAt" FROM evaluation.after_award($1)',
    [caseId],
  );
  return row ?? { undecided: 0, acceptedAt: null, signedAt: null };
}

/** The installation's clock, as the transaction sees it: gates have no `tx` in hand. */
export async function clockOf(em: EntityManager): Promise<Date> {
  const [row]: { now: Date }[] = await em.query('SELECT platform.now() AS now');
  if (!row) throw new Error('the database has no clock');
  return row.now;
}
