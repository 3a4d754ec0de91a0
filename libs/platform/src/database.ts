import { types } from 'node:util';
import { createPostgresBackend, runMigrations, setDefaultBackendFactory } from 'bullmq';
import { Client, DatabaseError } from 'pg';
import {
  DataSource,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  type DataSourceOptions,
  type MigrationInterface,
} from 'typeorm';

/** The database role that a process stands in. Neither owns a table nor passes by row-level security. */
export type DatabaseRole = 'innopolku_app' | 'innopolku_system';

/**
 * How a process reaches the database: as `role`, set when a connection begins, so that everything it does is under
 * that role's row security. `entities` may be classes only: nothing is made or changed by TypeORM on its own.
 */
export function databaseOptions(url: string, role: DatabaseRole, entities: readonly (new () => object)[] | readonly unknown[], max = 10) {
  return {
    type: 'postgres' as const,
    url,
    entities: [...entities] as (new () => object)[],
    synchronize: false,
    installExtensions: false,
    extra: { options: `-c role=${role} -c timezone=UTC`, max, connectionTimeoutMillis: CONNECT_PATIENCE_MS },
  } satisfies DataSourceOptions;
}

/** A connection that is not made in this time is given up, so that nothing waits for ever on a server that died meanwhile. */
const CONNECT_PATIENCE_MS = 10_000;

/** SQLSTATE: connection exceptions (08), too many connections, and a server that starts, stops or has died. */
const OUTAGE_STATES = /^(08...|53300|57P0[123])$/;
const OUTAGE_SOCKETS = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
/** The driver's own words for a connection that was lost or never made; it gives these errors no code. */
const OUTAGE_WORDS =
  /^(Connection terminated|timeout e(xpired|xceeded when trying to connect)|Client (was closed|has encountered a connection error) and is not queryable)/;

/** True if the database was not there to answer: nothing is wrong with what was asked, and it may be asked again. */
export function isOutage(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  // TypeORM lets go of a connection that broke: what is asked of it after that meets one of these.
  if (error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  const cause: unknown = 'driverError' in error ? error.driverError : error;
  if (cause instanceof DatabaseError) return OUTAGE_STATES.test(cause.code ?? '');
  const code = types.isNativeError(cause) && 'code' in cause ? String(cause.code) : '';
  return OUTAGE_SOCKETS.includes(code) || OUTAGE_WORDS.test(error.message);
}

/** For a bigint column: the driver gives strings, and every amount and size of the house fits a number exactly. */
export const bigintAsNumber = { from: (stored: string): number => Number(stored), to: (value: number): number => value };

/** Brings the schema up to this release, as the owner of the database, one process at a time; and the jobs' own tables. */
export async function migrate(url: string, migrations: readonly (new () => MigrationInterface)[], { jobs = true } = {}): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'innopolku_migrations',
    installExtensions: false,
  });
  await source.initialize();
  try {
    await source.query('SELECT pg_advisory_lock(170417)');
    await source.runMigrations({ transaction: 'each' });
    await source.query('SELECT pg_advisory_unlock(170417)');
  } finally {
    await source.destroy();
  }
  if (jobs) await migrateJobs(url);
}

/** BullMQ's tables, for installations that run their jobs on PostgreSQL. */
async function migrateJobs(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

/**
 * Where the jobs of this process live: Redis where an address is given, else the same PostgreSQL. One code path above it.
 * BullMQ's backend is one setting for the whole process; call this before a module with a queue loads.
 */
export function jobsConnection({ databaseUrl, redisUrl }: { databaseUrl: string; redisUrl: string | undefined }) {
  setDefaultBackendFactory(redisUrl ? undefined : createPostgresBackend);
  return redisUrl
    ? { url: redisUrl, maxRetriesPerRequest: null }
    : { connectionString: databaseUrl, max: 8, connectionTimeoutMillis: CONNECT_PATIENCE_MS };
}
