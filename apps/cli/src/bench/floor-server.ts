import { createServer } from 'node:http';
import { caseList } from '@app/cases';
import { Pool } from 'pg';

// The floor of `case-list`: node:http and pg, the same statement under the same row security, and nothing else. Forked by it.

const [databaseUrl = '', organisationId = '', personId = ''] = process.argv.slice(2);
const pool = new Pool({ connectionString: databaseUrl, options: '-c role=innopolku_app -c timezone=UTC', max: 10 });

const server = createServer((_request, response) => {
  list().then(
    (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

async function list(): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.scope', 'city', true), set_config('app.org', $1, true), set_config('app.person', $2, true), platform.now() AS now`,
      [organisationId, personId],
    );
    // The bench's edge: the statement's own rows, in the type that the caller names.
    const query = async <T>(sql: string, values?: unknown): Promise<T> =>
      (await client.query(sql, Array.isArray(values) ? values : [])).rows as T;
    const answer = await caseList({ query }, {}, { scope: 'city' });
    await client.query('COMMIT');
    return answer;
  } finally {
    client.release();
  }
}

server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
