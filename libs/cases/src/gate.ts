import type { Reason } from '@app/kernel';
import type { NamedGate } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Case } from './entities/case';

/** A condition of a move, at home where its facts are: fetch, then judge. `judge` answers every reason that holds it shut. */
export interface Gate extends NamedGate {
  judge(em: EntityManager, of: Case): Promise<readonly Reason[]>;
}

const gates = new Map<string, Gate>();

/** Declares a gate. `check` is pure: it judges the stored facts, and says all that is missing. */
export function defineGate<F>(gate: {
  readonly id: string;
  readonly facts: (em: EntityManager, of: Case) => Promise<F>;
  readonly check: (facts: F) => readonly Reason[];
}): Gate {
  const made: Gate = { id: gate.id, judge: async (em, of) => gate.check(await gate.facts(em, of)) };
  gates.set(made.id, made);
  return made;
}

/** A gate by its name. That every name exists is checked before the house starts. */
export function gateNamed(id: string): Gate {
  const gate = gates.get(id);
  if (!gate) throw new Error(`no gate «${id}»`);
  return gate;
}
