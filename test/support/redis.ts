import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has a Redis server. With `CI=true` it must. */
export const redisIsHere: boolean = spawnSync('redis-server', ['--version']).status === 0;
if (!redisIsHere && process.env.CI === 'true') throw new Error('redis-server is missing, and CI tests the jobs on it');

export interface Redis {
  readonly url: string;
  readonly pid: () => number | undefined;
  /** Starts it again at the same place, after it was killed. */
  again(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis of its own on a free port, which writes every command down before it answers, in a folder that goes away. */
export async function startRedis(): Promise<Redis> {
  const folder = mkdtempSync(join(tmpdir(), 'innopolku-redis-'));
  const port = await freePort();
  let child = await launch(port, folder);
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => child.pid,
    async again() {
      child = await launch(port, folder);
    },
    stop: () => end(child).finally(() => rmSync(folder, { recursive: true, force: true })),
  };
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always'];
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (line: Buffer) => line.includes('Ready to accept connections') && ready());
    child.once('exit', (code) => failed(new Error(`redis-server ended (${code})`)));
  });
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no free port'))));
    });
  });
}
