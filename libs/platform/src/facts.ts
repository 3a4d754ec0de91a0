import type { EntityManager } from 'typeorm';
import type { Fact } from './room';
import type { Tx } from './commands';

interface FactRow {
  outbox_id: string;
  id: string;
  type: Fact['type'];
  at: Date;
  case_id: string | null;
  city_id: string | null;
  actor_id: string | null;
  organisation_id: string | null;
  payload: Fact['payload'];
}

/** A recorded fact by its outbox row. */
export async function factOf(em: EntityManager, outboxId: string): Promise<Fact | undefined> {
  const [row]: FactRow[] = await em.query(
    `SELECT o.id AS outbox_id, l.id, l.type, l.at, l.case_id, l.city_id, l.actor_id, l.organisation_id, l.payload
       FROM platform.outbox o JOIN platform.ledger l ON l.id = o.ledger_id WHERE o.id = $1`,
    [outboxId],
  );
  return (
    row && {
      outboxId: row.outbox_id,
      ledgerId: row.id,
      type: row.type,
      at: row.at,
      caseId: row.case_id,
      cityId: row.city_id,
      actorId: row.actor_id,
      organisationId: row.organisation_id,
      payload: row.payload,
    }
  );
}

/** Leaves the reaction's mark in the transaction of its effects. False when it was carried out before, or is being right now. */
export async function markReaction(tx: Tx, outboxId: string, reaction: string): Promise<boolean> {
  const marked: unknown[] = await tx.em.query(
    'INSERT INTO platform.reaction_mark (outbox_id, reaction) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING reaction',
    [outboxId, reaction],
  );
  return marked.length === 1;
}

/** Closes an outbox row when all the reactions that listen to it have left their marks. */
export async function closeIfDone(em: EntityManager, outboxId: string, reactions: readonly string[]): Promise<void> {
  await em.query(
    `UPDATE platform.outbox o SET done_at = clock_timestamp() WHERE o.id = $1 AND o.done_at IS NULL
       AND (SELECT count(*) FROM platform.reaction_mark m WHERE m.outbox_id = o.id AND m.reaction = ANY($2)) = $3`,
    [outboxId, reactions, reactions.length],
  );
}
