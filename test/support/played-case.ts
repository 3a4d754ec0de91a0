import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { eventually } from './eventually';
import { freePort } from './redis';

const Script = z.object({ people: z.array(z.object({ id: z.string(), email: z.string() })) });

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}
export type Ask = (path: string, method?: string, body?: object) => Promise<Answer>;

/** A case script played as `npm run demo` plays it, on an installation that stays to be asked. */
export interface PlayedCase {
  /** The exit code and every line of the play that says something went wrong or came out differently. */
  readonly code: number | null;
  readonly troubles: readonly string[];
  /** `result.json`, as it was read back. */
  result(): Promise<unknown>;
  /** Someone of the script, signed in with the password that the player gave them. */
  as(person: string): Promise<Ask>;
  close(): Promise<void>;
}

/** @param bornAt ISO instant of the script's start */
export async function playCase(file: string, bornAt: string): Promise<PlayedCase> {
  const folder = mkdtempSync(join(tmpdir(), 'innopolku-played-'));
  const out = join(folder, 'out');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const DATA_DIR = join(folder, 'data');
  const env = { ...process.env, PORT: String(port), DATA_DIR, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' };
  const start = [resolve('dist/apps/cli/src/start.js'), '--demo-born', bornAt, '--demo-admin'];
  const installation = spawn(process.execPath, start, { env, stdio: 'ignore' });
  const close = async (): Promise<void> => {
    const gone = new Promise((done) => installation.once('exit', done));
    installation.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const isReady = (): Promise<boolean> =>
    fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  await eventually(isReady, Boolean, 120_000);

  const { code, told } = await runPlayer(['--case', file, '--out', out], { ...process.env, INNOPOLKU_URL: url, DATA_DIR });
  const { people } = Script.parse(JSON.parse(await readFile(file, 'utf8')));
  return {
    code,
    troubles: told.split('\n').filter((line) => /^(FAILED|DIFFERS)/.test(line)),
    result: async (): Promise<unknown> => JSON.parse(await readFile(join(out, 'result.json'), 'utf8')) as unknown, // the caller parses it
    async as(person) {
      const email = people.find((p) => p.id === person)?.email;
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      const signIn = JSON.stringify({ email, password: `the winter road of ${person} 2027` });
      const session = await fetch(`${url}/api/session`, { method: 'POST', headers, body: signIn });
      headers.cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
      return async (path, method = 'GET', body = {}) => {
        const answer = await fetch(`${url}${path}`, { method, headers, ...(method !== 'GET' && { body: JSON.stringify(body) }) });
        return { status: answer.status, body: await answer.json() };
      };
    },
    close,
  };
}

function runPlayer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; told: string }> {
  return new Promise((done) => {
    const player = spawn(process.execPath, [resolve('dist/apps/cli/src/demo/main.js'), '--no-screens', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    player.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    player.once('exit', (code) => done({ code, told }));
  });
}
