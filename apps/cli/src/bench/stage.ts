import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, startPostgres } from '@app/platform';
import { Client } from 'pg';
import { startInstance, type Instance } from '../instance';

/** A whole installation over a PostgreSQL that the bench can also reach by itself. */
export interface Stage {
  readonly instance: Instance;
  /** As the installation reaches it. */
  readonly databaseUrl: string;
  /** As the server's superuser: to fill tables, and to look. */
  readonly db: Client;
  /** The demonstration's officer in Vaasa. */
  readonly officer: Person;
  close(): Promise<void>;
}

export interface Person {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly password: string;
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'innopolku-bench-'));
  const postgres = await startPostgres(join(folder, 'postgres'));
  const databaseUrl = await createDatabase(postgres, 'innopolku');
  const instance = await startInstance({ databaseUrl });
  const db = new Client({ connectionString: postgres.url('innopolku') });
  await db.connect();
  return {
    instance,
    databaseUrl,
    db,
    officer: await personOf(db, instance, 'officer', 'Vaasan kaupunki'),
    async close() {
      await db.end();
      await instance.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function personOf(db: Client, { accounts }: Instance, role: string, organisation: string): Promise<Person> {
  const account = accounts.find((a) => a.role === role && a.organisation === organisation);
  const { rows } = await db.query<{ id: string; organisation_id: string }>(
    'SELECT id, organisation_id FROM identity.person WHERE email = $1',
    [account?.email],
  );
  const [row] = rows;
  if (!account || !row) throw new Error(`the demonstration has no ${role} of ${organisation}`);
  return { id: row.id, organisationId: row.organisation_id, email: account.email, password: account.password };
}

/** So many cases of the officer's city, as if they had been made one an hour. */
export async function fillCases({ db, officer }: Stage, count: number): Promise<void> {
  await db.query(
    `INSERT INTO cases."case" (number, title, summary, city_id, owner_id, entered, created_at)
     SELECT 'VAASA 2026-9' || lpad(i::text, 5, '0'), jsonb_build_object('fi', 'Tapaus ' || i, 'sv', 'Ärende ' || i), '{"fi":"Mitattava"}',
            $1, $2, '{}', platform.now() - i * interval '1 hour' FROM generate_series(1, $3::int) i`,
    [officer.organisationId, officer.id, count],
  );
  await db.query('ANALYZE');
}
