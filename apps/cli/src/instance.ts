import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const READY = /^Innopolku is ready: (\S+)$/m;
/** A stop takes 30 s at most by the contract; then it is ended. */
const PATIENCE_MS = 35_000;

const Accounts = z.array(z.object({ role: z.string(), organisation: z.string(), email: z.string(), password: z.string() }));
export type AccountInRole = z.infer<typeof Accounts>[number];

export interface Account {
  readonly email: string;
  readonly password: string;
}

export interface Instance {
  readonly url: string;
  readonly administrator: Account;
  /** Of the demonstration's own people. */
  readonly accounts: readonly AccountInRole[];
  stop(): Promise<void>;
}

export interface InstanceOptions {
  /** The instant at which its clock begins, with an administrator only; without it the demonstration has people of every role. */
  readonly bornAt?: string;
  /** A database that somebody else keeps; without it the instance brings its own. */
  readonly databaseUrl?: string;
}

/** An own demonstration in a folder of its own. */
export async function startInstance({ bornAt, databaseUrl = '' }: InstanceOptions = {}): Promise<Instance> {
  const dataDir = await mkdtemp(join(tmpdir(), 'innopolku-demo-'));
  const port = await freePort();
  const flags = bornAt === undefined ? [] : ['--demo-born', bornAt, '--demo-admin'];
  const child = spawn(process.execPath, [join(__dirname, 'start.js'), ...flags], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      REDIS_URL: '',
      SMTP_URL: '',
      PUBLIC_URL: '',
      FILES_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.pipe(process.stderr, { end: false });
  const ended = new Promise<number | null>((done) => child.once('exit', done));

  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(timer);
    await rm(dataDir, { recursive: true, force: true });
  };

  const ready = new Promise<string>((done) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, url] = READY.exec(said) ?? [];
      if (url) done(url);
    });
  });
  const url = await Promise.race([ready, ended.then((code) => ({ code }))]);
  if (typeof url !== 'string') {
    await rm(dataDir, { recursive: true, force: true });
    throw new Error(`the demonstration ended (${url.code ?? 'by a signal'}) before it was ready`);
  }
  return { url, accounts: await accountsOf(dataDir), administrator: await administratorOf(dataDir), stop };
}

/** A running demonstration that somebody else started and stops; its accounts stand in its data folder. */
export async function useInstance(url: string, dataDir: string): Promise<Instance> {
  return {
    url: url.replace(/\/+$/, ''),
    accounts: await accountsOf(dataDir),
    administrator: await administratorOf(dataDir),
    stop: () => Promise.resolve(),
  };
}

const accountsOf = async (dataDir: string): Promise<readonly AccountInRole[]> =>
  Accounts.parse(JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')));

async function administratorOf(dataDir: string): Promise<Account> {
  const administrator = (await accountsOf(dataDir)).find((account) => account.role === 'administrator');
  if (!administrator) throw new Error(`${dataDir}/demo-accounts.json has no administrator`);
  return administrator;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no free port'))));
    });
  });
}
