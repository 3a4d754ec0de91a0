import type { EntityManager } from 'typeorm';
import type { Actor, EventType } from '@app/kernel';
import type { AnyCommand, Tx } from './commands';
import type { Config } from './config';

/** A fact as reactions get it: from the ledger, ids and figures only. */
export interface Fact {
  readonly outboxId: string;
  readonly ledgerId: string;
  readonly type: EventType;
  readonly at: Date;
  readonly caseId: string | null;
  readonly cityId: string | null;
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a room does when a fact has been recorded. Runs in the worker, once per fact, in a transaction of its own. */
export interface Reaction {
  readonly name: string;
  readonly on: readonly EventType[];
  react(tx: Tx, fact: Fact, config: Config): Promise<void>;
}

/** A condition that a move asks. Rooms define gates with the spine's `defineGate`; here only its name matters. */
export interface NamedGate {
  readonly id: string;
}

/** What a room brings into the house. */
export interface Room {
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
  readonly entities: readonly Function[];
  readonly commands: readonly AnyCommand[];
  readonly gates?: readonly NamedGate[];
  readonly reactions?: readonly Reaction[];
}

/** A read, cut to what the actor may see by row-level security. */
export type Read<R> = (em: EntityManager, actor: Actor) => Promise<R>;
