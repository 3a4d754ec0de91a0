import type { Postgres } from '@app/platform';

export default async function stop(): Promise<void> {
  await (globalThis as { testPostgres?: Postgres }).testPostgres?.stop();
}
