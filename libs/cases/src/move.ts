import { refuseIfAny, type Actor, type Reason } from '@app/kernel';
import { mayDo, type AnyCommand, type Policy, type Tx } from '@app/platform';
import { procedures, type Move, type Procedure } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { Case } from './entities/case';
import { gateNamed } from './gate';
import { casesReason } from './reasons';

/** Before a procedure is chosen a case follows the plainest one: need and dialogue are the same in all. */
export const procedureOf = (c: Pick<Case, 'procedureId'>): Procedure => {
  const found = procedures.byId(c.procedureId ?? 'national-open');
  if (!found) throw new Error(`no procedure «${c.procedureId}»`);
  return found;
};

const movesFrom = (c: Case): readonly Move[] => procedureOf(c).moves.filter((m) => m.from === c.stage);

/** Every reason that holds a move shut, from all its gates. */
export async function reasonsAgainst(em: EntityManager, c: Case, move: Move): Promise<Reason[]> {
  const all: Reason[] = [];
  for (const id of move.gates) all.push(...(await gateNamed(id).judge(em, c)));
  return all;
}

/**
 * Carries out the move that this command is in the case's procedure: asks its gates, throws one refusal with every reason
 * (`besides` go along), or sets the stage. The only place that writes it.
 */
export async function move(tx: Tx, c: Case, besides: readonly Reason[] = []): Promise<void> {
  const found = movesFrom(c).find((m) => m.command === tx.command);
  if (!found) return refuseIfAny([...besides, casesReason('wrong-stage')]);
  refuseIfAny([...(await reasonsAgainst(tx.em, c, found)), ...besides]);
  c.stage = found.to;
  if (found.to === 'done') c.status = 'ended';
  await saveCase(tx, c);
}

/** Stores a case that was locked in this transaction. */
export async function saveCase(tx: Tx, c: Case): Promise<void> {
  c.version += 1;
  const { id, stage, status, outcome, procedureId, rulesOn, stopReason, publishedAt, version, ownerId, title, summary } = c;
  await tx.em.update(Case, { id }, { stage, status, outcome, procedureId, rulesOn, stopReason, publishedAt, version, ownerId, title, summary });
}

export interface OpenMove {
  readonly move: Move;
  /** Empty: the gates are open. */
  readonly reasons: readonly Reason[];
  /** Whether the policy table lets this actor do it. */
  readonly mine: boolean;
}

/** What can follow from here, judged by the same gates as `move`: the screen and the server cannot disagree. */
export async function movesOpenTo(em: EntityManager, c: Case, actor: Actor, policy: Policy, commandNamed: (name: string) => AnyCommand): Promise<OpenMove[]> {
  if (c.status !== 'running') return [];
  const open: OpenMove[] = [];
  for (const m of movesFrom(c)) {
    const row = policy[commandNamed(m.command).may];
    open.push({ move: m, reasons: await reasonsAgainst(em, c, m), mine: row !== undefined && mayDo(row, actor) });
  }
  return open;
}
