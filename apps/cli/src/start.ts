import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootProblems, house } from '@app/house';
import { createFirstAdministrator, seedAdministrator, seedDemonstration, type DemonstrationAccount } from '@app/identity';
import {
  createDatabase,
  createInstallation,
  databaseOptions,
  enter,
  migrate,
  readConfig,
  startPostgres,
  WrongVariable,
  type Config,
  type Postgres,
} from '@app/platform';
import { systemActor } from '@app/kernel';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations';
import { KeptProcess } from './supervisor';

const USAGE = `npm start                        a demonstration installation with people and a clock that can be moved
npm start -- --empty             a real installation: prints a one-time link for its first administrator
npm start -- --demo-born INSTANT a demonstration whose clock begins at INSTANT
npm start -- --demo-admin        a demonstration with an administrator only`;

/** Where the database is, and how to let go of it. */
interface Database {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl) return { url: config.databaseUrl, stop: () => Promise.resolve() };
  const folder = join(config.dataDir, 'postgres');
  let server = await startPostgres(folder);
  let stopping = false;
  /** A server that dies comes back at the same address; until then its users try again. */
  const keep = async (dead: Postgres): Promise<void> => {
    await dead.ended;
    if (stopping) return;
    console.error('PostgreSQL ended; it is started again');
    server = await startPostgres(folder, { port: dead.port });
    if (stopping) await server.stop();
    else void keep(server);
  };
  void keep(server);
  return {
    url: await createDatabase(server, 'innopolku'),
    stop: () => {
      stopping = true;
      return server.stop();
    },
  };
}

/** A clear line instead of a failed start when something else listens on the port. */
function portIsFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen(port, '0.0.0.0', () => probe.close(() => done(true)));
  });
}

/** First start: says what the installation is, and brings in its first people. Later starts: nothing. */
async function setUp(config: Config, databaseUrl: string, options: StartOptions): Promise<void> {
  const source = await new DataSource(
    databaseOptions(
      databaseUrl,
      'innopolku_system',
      house.flatMap((r) => r.entities),
      2,
    ),
  ).initialize();
  try {
    const accounts = await source.transaction(async (em): Promise<readonly DemonstrationAccount[] | string | undefined> => {
      const born = options.empty ? undefined : options.bornAt;
      const isNew = await createInstallation(em, { demonstration: !options.empty, ...(born && { bornAt: born }) });
      await enter(em, systemActor);
      if (!isNew) return undefined;
      if (options.empty) return createFirstAdministrator(em, config.publicUrl);
      return options.administratorOnly ? seedAdministrator(em) : seedDemonstration(em);
    });
    if (accounts === undefined) return;
    if (typeof accounts === 'string') {
      console.log(`The first administrator signs in once with this link: ${accounts}`);
      return;
    }
    writeFileSync(join(config.dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    console.log(`Demonstration accounts (also in ${join(config.dataDir, 'demo-accounts.json')}):`);
    for (const a of accounts) console.log(`  ${a.role.padEnd(15)} ${a.organisation.padEnd(28)} ${a.email.padEnd(40)} ${a.password}`);
  } finally {
    await source.destroy();
  }
}

interface StartOptions {
  readonly empty: boolean;
  readonly administratorOnly: boolean;
  readonly bornAt: Date | undefined;
}

function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: {
      empty: { type: 'boolean', default: false },
      'demo-admin': { type: 'boolean', default: false },
      'demo-born': { type: 'string' },
    },
  });
  const bornAt = values['demo-born'] === undefined ? undefined : new Date(values['demo-born']);
  if (bornAt && Number.isNaN(bornAt.getTime()))
    throw new WrongVariable(`--demo-born: an instant was expected, got «${values['demo-born']}»`);
  return { empty: values.empty, administratorOnly: values['demo-admin'], bornAt };
}

async function untilReady(port: number): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (r) => r.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the processes started but the installation is not ready after a minute');
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const options = readOptions();
  const problems = bootProblems();
  if (problems.length > 0) throw new Error(`a half-wired house does not start:\n${problems.join('\n')}`);
  if (!(await portIsFree(config.port)))
    throw new WrongVariable(`PORT: ${config.port} is taken by another program; choose another with PORT=…`);

  mkdirSync(config.dataDir, { recursive: true });
  const database = await openDatabase(config);
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: config.dataDir, PORT: String(config.port) };
  const processes = ['worker', 'api'].map((name) => new KeptProcess(name, join(__dirname, `../../${name}/src/main.js`), env));

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      await Promise.all(processes.map((p) => p.stop(20_000)));
      await database.stop();
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().finally(() => process.exit(0)));

  try {
    await migrate(database.url, migrations, { jobs: !config.redisUrl });
    await setUp(config, database.url, options);
    await Promise.all(processes.map((p) => p.start()));
    await untilReady(config.port);
    console.log(`Innopolku is ready: http://localhost:${config.port}`);
  } catch (error) {
    await stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof WrongVariable ? `${error.message}\n\n${USAGE}` : error);
  process.exit(1);
});
