import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually } from './eventually';
import { freePort } from './redis';

/** One person of the demonstration as they sign in. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/** A demonstration that runs as `npm start` runs it, in a folder of its own. */
export interface Installation {
  readonly url: string;
  /** The seeded person whose first name this is, in small letters. */
  readonly accountOf: (firstName: string) => Account;
  /** Ends its processes and takes the folder away. */
  readonly stop: () => Promise<void>;
}

/** Starts a demonstration from nothing, and waits until it takes requests. @param born the instant at which its clock begins */
export async function startInstallation(born: string): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'innopolku-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' };
  const server = spawn(process.execPath, [resolve('dist/apps/cli/src/start.js'), '--demo-born', born], { env, stdio: 'ignore' });
  const isReady = () =>
    fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  await eventually(isReady, Boolean, 60_000);
  const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as readonly Account[]; // the test's edge
  return {
    url,
    accountOf: (firstName) => {
      const account = accounts.find(({ email }) => email.startsWith(`${firstName}.`));
      if (!account) throw new Error(`nobody of the demonstration is called ${firstName}`);
      return account;
    },
    stop: async () => {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
