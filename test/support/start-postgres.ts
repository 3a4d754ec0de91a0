import { randomUUID } from 'node:crypto';
import { createDatabase, migrate, startPostgres } from '@app/platform';
import { migrations } from '../../migrations';

export const TEMPLATE = 'innopolku_template';

/** One server for the whole run, one database migrated once; each test file clones it. */
export default async function start(): Promise<void> {
  const server = await startPostgres(`var/test-${randomUUID().slice(0, 8)}`, { throwaway: true });
  const url = await createDatabase(server, TEMPLATE);
  await migrate(url, migrations);
  (globalThis as { testPostgres?: typeof server }).testPostgres = server;
  process.env.TEST_POSTGRES_URL = server.adminUrl; // the workers of Jest inherit it
}
