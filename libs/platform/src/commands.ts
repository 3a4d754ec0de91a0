import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { NotAllowed, NotSignedIn, Refusal, type Actor, type EventType, type Params, type Reason } from '@app/kernel';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { z } from 'zod';

import { askPolicy, POLICY, type Policy } from './policy';
import { platformReason } from './reasons';
import { parseShape } from './shape';

/** What a fact is about. Rooms that load a case say so once; every record of the transaction carries it. */
export interface About {
  readonly caseId?: string;
  readonly cityId?: string;
}

/** The only way to write. Made by `Commands`, lives as long as one transaction. */
export interface Tx {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly command: string;
  /** The installation's clock when the transaction began, or when `readClock` was last asked. */
  readonly now: Date;
  /** Reads the clock again: after a lock, where an instant decides a right. */
  readClock(): Promise<Date>;
  about(what: About): void;
  /** How many facts this transaction has recorded. */
  readonly recorded: number;
  /** Writes the fact to the ledger and the outbox, in this transaction. Ids and figures only, never names. */
  record(type: EventType, payload?: Readonly<Record<string, unknown>>): Promise<void>;
}

/** A short look at the database as the actor, in a transaction that is over when the answer comes. */
export type Look = <T>(read: (em: EntityManager) => Promise<T>) => Promise<T>;

export interface Command<S extends z.ZodType = z.ZodType, R = unknown, P = unknown> {
  readonly name: string;
  readonly input: S;
  /** Its row in the policy table. */
  readonly may: string;
  /** What takes long and changes nothing, such as hashing: done before the transaction opens, so that no connection waits for it. */
  prepare?(input: z.infer<S>, look: Look): Promise<P>;
  handle(tx: Tx, input: z.infer<S>, prepared: P): Promise<R>;
}

/** One act: its name, what comes in, who may, and what it does. It must record exactly one fact. */
export const defineCommand = <S extends z.ZodType, R, P = unknown>(command: Command<S, R, P>): Command<S, R, P> => command;

/** Any command, for lists. Its own types are known only where it is imported by name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of commands with different inputs has no narrower type
export type AnyCommand = Command<any, any, any>;

export interface RunOptions {
  /** Repeats with the same key by the same person give the first answer and do nothing. */
  readonly idempotencyKey?: string;
  /** Asked first, in the transaction; `false` ends it with nothing done. The clock claims its due moment here. */
  readonly claim?: (tx: Tx) => Promise<boolean>;
}

const RETRIES = 3;
const isPassing = (e: unknown) =>
  e instanceof QueryFailedError && ['40001', '40P01'].includes(String((e.driverError as { code?: string } | undefined)?.code));

/** Runs commands: shape, right, one transaction, one record. Small enough to read in one sitting. */
@Injectable()
export class Commands {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  /**
   * @throws WrongShape 422, NotAllowed 403, NotFound 404, Refusal 409/412/422. Nothing is changed then; a refusal or a
   * denial leaves a row of its own in the ledger.
   */
  async run<S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: unknown, options: RunOptions = {}): Promise<R> {
    const about: { current: About } = { current: {} };
    try {
      askPolicy(this.policy, command.may, actor);
      const parsed = parseShape(command.input, input);
      const prepared = await command.prepare?.(parsed, (read) => readAs(this.dataSource, actor, read));
      const act = (tx: Tx) => handleOnce(command, tx, parsed, prepared);
      return await this.transact(
        actor,
        command.name,
        async (tx) => {
          if (options.claim && !(await options.claim(tx))) return undefined as R;
          if (options.idempotencyKey !== undefined) return once(tx, options.idempotencyKey, parsed, () => act(tx));
          return act(tx);
        },
        about,
      );
    } catch (error) {
      const reasons = reasonsOf(error);
      if (reasons.length > 0) await this.noteRefusal(command.name, actor, about.current, reasons);
      throw error;
    }
  }

  /** One transaction as this actor, for the runner above and for reactions. Retries when PostgreSQL says to try again. */
  async transact<R>(actor: Actor, name: string, work: (tx: Tx) => Promise<R>, about: { current: About } = { current: {} }): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction(async (em) => work(await openTx(em, actor, name, about)));
      } catch (error) {
        if (!isPassing(error) || attempt >= RETRIES) throw error;
      }
    }
  }

  private async noteRefusal(command: string, actor: Actor, about: About, reasons: readonly Reason[]): Promise<void> {
    await this.transact(actor, command, async (tx) => {
      tx.about(about);
      await tx.record('platform.attempt-refused', { codes: reasons.map((r) => r.code) });
    });
  }
}

/** Why an act was refused or denied; nothing for what was not found, badly shaped, or a bug. */
function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons;
  if (error instanceof NotAllowed) return [error.reason];
  return error instanceof NotSignedIn && error.reason ? [error.reason] : [];
}

/** One act leaves one fact. A command that forgets it, or tells two, is a bug: nothing is committed. */
async function handleOnce<S extends z.ZodType, R>(command: Command<S, R>, tx: Tx, input: z.infer<S>, prepared: unknown): Promise<R> {
  const before = tx.recorded;
  const answer = await command.handle(tx, input, prepared);
  if (tx.recorded - before !== 1) throw new Error(`${command.name} recorded ${tx.recorded - before} facts instead of one`);
  return answer;
}

/** Sets who asks for the rest of the transaction, and reads the clock, in one round trip. */
export async function enter(em: EntityManager, actor: Actor): Promise<Date> {
  const rows: { now: Date }[] = await em.query(
    `SELECT set_config('app.scope', $1, true), set_config('app.org', $2, true), set_config('app.person', $3, true), platform.now() AS now`,
    [actor.scope, actor.organisationId ?? '', actor.personId ?? ''],
  );
  return rows[0]?.now ?? new Date(NaN);
}

/** Reads in a transaction of its own, as this actor. */
export async function readAs<T>(dataSource: DataSource, actor: Actor, read: (em: EntityManager, now: Date) => Promise<T>): Promise<T> {
  return dataSource.transaction(async (em) => {
    const now = await enter(em, actor);
    return read(em, now);
  });
}

async function openTx(em: EntityManager, actor: Actor, command: string, about: { current: About }): Promise<Tx> {
  let now = await enter(em, actor);
  let recorded = 0;
  return {
    em,
    actor,
    command,
    get now() {
      return now;
    },
    get recorded() {
      return recorded;
    },
    async readClock() {
      const rows: { now: Date }[] = await em.query('SELECT platform.now() AS now');
      now = rows[0]?.now ?? now;
      return now;
    },
    about(what) {
      about.current = { ...about.current, ...what };
    },
    async record(type, payload = {}) {
      recorded++;
      const { caseId = null, cityId = null } = about.current;
      // One statement: the outbox row names the ledger row; a reader of this city could not see it back (RETURNING), so the id is ours.
      await em.query(
        `WITH row AS (INSERT INTO platform.ledger (id, at, actor_id, organisation_id, case_id, city_id, command, type, payload)
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))
         INSERT INTO platform.outbox (ledger_id, type) VALUES ($1, $8)`,
        [randomUUID(), now, actor.personId, actor.organisationId, caseId, cityId, command, type, JSON.stringify(payload)],
      );
    },
  };
}

/** The first answer for this key and person, whether given now or before. Two at once: the second waits for the first. */
async function once<R>(tx: Tx, key: string, input: unknown, handle: () => Promise<R>): Promise<R> {
  const hash = createHash('sha256')
    .update(`${tx.command}\n${JSON.stringify(input)}`)
    .digest('hex');
  const claimed: unknown[] = await tx.em.query(
    `INSERT INTO platform.idempotency (actor_id, key, request_hash, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
    [tx.actor.personId, key, hash, tx.now],
  );
  if (claimed.length === 0) {
    const [before]: { request_hash: string; answer: R }[] = await tx.em.query(
      `SELECT request_hash, answer FROM platform.idempotency WHERE actor_id = $1 AND key = $2`,
      [tx.actor.personId, key],
    );
    if (before?.request_hash !== hash) throw new Refusal([platformReason('key-reused')], 422);
    return before.answer;
  }
  const answer = await handle();
  await tx.em.query(`UPDATE platform.idempotency SET answer = $3 WHERE actor_id = $1 AND key = $2`, [
    tx.actor.personId,
    key,
    JSON.stringify(answer ?? null),
  ]);
  return answer;
}

/** Refuses an edit made on an older version than the stored one. 412. */
export function refuseStale(stored: number, seen: number, params: Params = {}): void {
  if (stored !== seen) throw new Refusal([{ ...platformReason('stale-edit'), params: { ...params, stored, seen } }], 412);
}
