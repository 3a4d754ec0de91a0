import { house, policy } from '@app/house';
import { systemActor, type Actor, type EventType } from '@app/kernel';
import { Commands, createInstallation, databaseOptions, Reads, type Command } from '@app/platform';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { testDatabase } from './database';

/** The rooms over a database of their own, without HTTP: commands and reads run as the app's role. */
export interface TestHouse {
  readonly commands: Commands;
  readonly reads: Reads;
  /** As the app's role: nothing is visible outside `reads` and `commands`. */
  readonly app: DataSource;
  /** As the worker's role: sees everything. For looking at what came of it. */
  readonly system: DataSource;
  readonly url: string;
  run<S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: z.input<S>): Promise<R>;
  /** Types of the facts recorded so far, oldest first. */
  facts(caseId?: string): Promise<EventType[]>;
  /** Sets the clock: a test stands at an instant. Also backwards; only tests may. */
  setClock(at: string): Promise<void>;
  close(): Promise<void>;
}

export async function testHouse(at = '2027-03-01T07:00:00Z'): Promise<TestHouse> {
  const database = await testDatabase();
  const entities = house.flatMap((room) => room.entities);
  const owner = await new DataSource({ type: 'postgres', url: database.url, installExtensions: false }).initialize();
  await createInstallation(owner.manager, { demonstration: true, bornAt: new Date(at) });
  const app = await new DataSource(databaseOptions(database.url, 'innopolku_app', entities, 6)).initialize();
  const system = await new DataSource(databaseOptions(database.url, 'innopolku_system', entities, 4)).initialize();
  const commands = new Commands(app, policy);
  const asSystem = new Commands(system, policy);
  return {
    commands,
    reads: new Reads(app),
    app,
    system,
    url: database.url,
    run: (command, actor, input) => (actor.scope === systemActor.scope ? asSystem : commands).run(command, actor, input),
    async facts(caseId) {
      const rows: { type: EventType }[] = await system.query(
        'SELECT type FROM platform.ledger WHERE $1::uuid IS NULL OR case_id = $1 ORDER BY seq',
        [caseId ?? null],
      );
      return rows.map((r) => r.type);
    },
    async setClock(to) {
      await owner.query('UPDATE platform.installation SET clock_offset = $1::timestamptz - clock_timestamp(), clock_target = NULL', [to]);
    },
    async close() {
      await Promise.all([owner.destroy(), app.destroy(), system.destroy()]);
      await database.drop();
    },
  };
}
