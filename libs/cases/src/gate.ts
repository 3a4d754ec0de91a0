import type { Reason } from '@app/kernel';
import type { NamedGate } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Case } from './entities/case';

/** A state that must hold before a move. `facts` fetches, `check` judges and is pure; together they are `reasons`. */
export interface Gate<F> extends NamedGate {
  readonly id: string;
  facts(em: EntityManager, c: Case): Promise<F>;
  check(facts: F): Reason[];
}

const gates = new Map<string, (em: EntityManager, c: Case) => Promise<Reason[]>>();

/** Declares a gate of the room that owns its facts. Procedures name it by its id. */
export function defineGate<F>(gate: Gate<F>): Gate<F> {
  gates.set(gate.id, async (em, c) => gate.check(await gate.facts(em, c)));
  return gate;
}

/** Every reason of these gates, in their order. A gate that no room declares is a bug. */
export async function askGates(em: EntityManager, c: Case, ids: readonly string[]): Promise<Reason[]> {
  const reasons: Reason[] = [];
  for (const id of ids) {
    const ask = gates.get(id);
    if (!ask) throw new Error(`no gate «${id}»`);
    reasons.push(...(await ask(em, c)));
  }
  return reasons;
}
