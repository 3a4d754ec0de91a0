import { isOutage } from '@app/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { freePort } from '../support/redis';

const failing = async (act: () => Promise<unknown>): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error('it was expected to fail');
};

const asAdministrator = async (act: (client: Client) => Promise<unknown>): Promise<unknown> => {
  const client = new Client({ connectionString: process.env.TEST_POSTGRES_URL });
  client.on('error', () => undefined); // a cut connection is what is looked for
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

describe('a database that is not there is told from an act that is wrong', () => {
  test('nobody listens', async () => {
    const client = new Client({ host: '127.0.0.1', port: await freePort() });
    expect(isOutage(await failing(() => client.connect()))).toBe(true);
  });

  test('the connection is cut in the middle of a query', async () => {
    const error = await asAdministrator((client) => failing(() => client.query('SELECT pg_terminate_backend(pg_backend_pid())')));
    expect(isOutage(error)).toBe(true);
  });

  test('the client that is asked has lost its connection', async () => {
    const error = await asAdministrator(async (client) => {
      await failing(() => client.query('SELECT pg_terminate_backend(pg_backend_pid())'));
      return failing(() => client.query('SELECT 1'));
    });
    expect(isOutage(error)).toBe(true);
  });

  test('TypeORM has let go of the connection that broke', async () => {
    const source = await new DataSource({ type: 'postgres', url: process.env.TEST_POSTGRES_URL }).initialize();
    try {
      const runner = source.createQueryRunner();
      await failing(() => runner.query('SELECT pg_terminate_backend(pg_backend_pid())'));
      await runner.release();
      expect(isOutage(await failing(() => runner.query('SELECT 1')))).toBe(true);
      const lost = await failing(() =>
        source.transaction(async (em) => {
          await failing(() => em.query('SELECT pg_terminate_backend(pg_backend_pid())'));
          await em.query('SELECT 1');
        }),
      );
      expect(isOutage(lost)).toBe(true);
    } finally {
      await source.destroy();
    }
  });

  test('the query itself is wrong', async () => {
    const error = await asAdministrator((client) => failing(() => client.query('SELECT 1 / 0')));
    expect(isOutage(error)).toBe(false);
    expect(isOutage('ECONNREFUSED')).toBe(false);
  });
});
