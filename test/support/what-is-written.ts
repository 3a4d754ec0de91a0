import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** The database of an installation that brought its own, past all row security: for looking at what came of it. */
export async function databaseIn(dataDir: string): Promise<Client> {
  const folder = join(dataDir, 'postgres');
  const [, , , port] = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n');
  const client = new Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: readFileSync(join(folder, 'password'), 'utf8').trim(),
    database: 'innopolku',
  });
  await client.connect();
  return client;
}

/** What the house writes about its own running, whoever asks for whatever: signs of life, counted tries, jobs, sessions' ends. */
const BOOKKEEPING = ['platform.heartbeat', 'platform.reaction_mark', 'identity.try_count', 'identity.session'];
/** Of these, the rows that tell of a refused act. */
const REFUSALS = ['platform.ledger', 'platform.outbox'];

/**
 * A hash of each table and the list of kept files: two that are alike tell that nothing was written in between.
 * Facts of refused acts are left out.
 */
export async function whatIsWritten(database: Client, dataDir: string): Promise<Record<string, string>> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'bullmq') AND schemaname || '.' || tablename <> ALL($1) ORDER BY 1`,
    [BOOKKEEPING],
  );
  const written: Record<string, string> = { files: readdirSync(join(dataDir, 'files'), { recursive: true }).sort().join('\n') };
  for (const { name } of tables) {
    const only = REFUSALS.includes(name) ? `WHERE type <> 'platform.attempt-refused'` : '';
    const { rows } = await database.query<{ hash: string | null }>(
      `SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS hash FROM ${name} t ${only}`,
    );
    written[name] = rows[0]?.hash ?? 'nothing';
  }
  return written;
}
