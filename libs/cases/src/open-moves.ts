import type { Actor, Reason } from '@app/kernel';
import type { Move } from '@app/rules';
import type { EntityManager } from 'typeorm';
import type { Case } from './entities/case';
import { askGates } from './gate';
import { mayRun } from './known-commands';
import { procedureOf } from './moves';

export interface OpenMove {
  readonly move: Move;
  /** Empty: the gates are open. */
  readonly reasons: readonly Reason[];
  /** The gates of the move that hold, by id. */
  readonly met: readonly string[];
  /** Whether the policy table lets this actor do it. */
  readonly mine: boolean;
}

/** What can follow from here, judged by the same gates as `move`: the screen and the server cannot disagree. */
export async function movesOpenTo(em: EntityManager, c: Case, actor: Actor): Promise<OpenMove[]> {
  if (c.status !== 'running') return [];
  const open: OpenMove[] = [];
  for (const move of procedureOf(c).moves.filter((m) => m.from === c.stage)) {
    const reasons: Reason[] = [];
    const met: string[] = [];
    for (const gate of move.gates) {
      const found = await askGates(em, c, [gate]);
      reasons.push(...found);
      if (found.length === 0) met.push(gate);
    }
    open.push({ move, reasons, met, mine: mayRun(move.command, actor) });
  }
  return open;
}
