import { randomUUID } from 'node:crypto';
import { createDatabase } from '@app/platform';
import { Client } from 'pg';

/** A database of its own, cloned from the migrated template. */
export async function testDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const adminUrl = process.env.TEST_POSTGRES_URL ?? '';
  const url = (database: string) => Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const made = await createDatabase({ adminUrl, url }, name, 'innopolku_template');
  return {
    url: made,
    drop: async () => {
      const client = new Client({ connectionString: adminUrl });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await client.end();
    },
  };
}
