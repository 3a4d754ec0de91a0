import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { inThree, wholeNeed } from '../support/a-need';
import { eventually } from '../support/eventually';
import { freePort, redisIsHere, startRedis, type Redis } from '../support/redis';

// The whole installation as `npm start` runs it, its processes killed in turn while people work.

const KILLS = Number(process.env.KILLS ?? 10);
const ACTS = Number(process.env.ACTS ?? 100);
let dataDir: string;
let url: string;
let installation: ChildProcess;
let redis: Redis | undefined;
let isWell = false;

const postmaster = (): string[] => readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
const pidOf = {
  api: () => childNamed('apps/api/'),
  worker: () => childNamed('apps/worker/'),
  postgres: () => Number(postmaster()[0]),
  redis: () => redis?.pid(),
};

function childNamed(part: string): number | undefined {
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(installation.pid)], { encoding: 'utf8' }).split('\n');
  const found = children.find((line) => line.includes(part));
  return found === undefined ? undefined : Number(found.trim().split(' ')[0]);
}

const ready = async (): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );

async function install(): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'innopolku-kill-'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const log = openSync(join(dataDir, 'log'), 'a');
  installation = spawn(process.execPath, [resolve('dist/apps/cli/src/start.js')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '', REDIS_URL: redis?.url ?? '' },
    stdio: ['ignore', log, log],
  });
  await eventually(ready, Boolean, 60_000);
}

async function remove(): Promise<void> {
  if (!isWell) console.error(readFileSync(join(dataDir, 'log'), 'utf8').slice(-8_000));
  const gone = new Promise((done) => installation.once('exit', done));
  installation.kill('SIGTERM');
  await gone;
  rmSync(dataDir, { recursive: true, force: true });
}

/** One person at work: each act is sent again with the same key until it is answered. */
class Worker {
  private cookie = '';

  async signIn(email: string, password: string): Promise<void> {
    const answer = await fetch(`${url}/api/session`, post({ email, password }));
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  async read<T>(path: string): Promise<T> {
    const answer = await fetch(`${url}/api${path}`, { headers: { cookie: this.cookie } });
    return (await answer.json()) as T; // the test's edge, as below
  }

  async act<T>(method: 'POST' | 'PUT', path: string, body: object): Promise<T> {
    const key = randomUUID();
    const answer = await eventually(
      () => fetch(`${url}/api${path}`, { ...post(body, { cookie: this.cookie, 'idempotency-key': key }), method }).catch(() => undefined),
      (a) => a !== undefined && a.status !== 503,
      60_000,
    );
    if (!answer?.ok) throw new Error(`${method} ${path}: ${answer?.status} ${await answer?.text()}`);
    return JSON.parse(await answer.text()) as T; // the test's edge: the shapes are the API's own
  }
}

const post = (body: object, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
  signal: AbortSignal.timeout(10_000),
});

const MODES = [['PostgreSQL', ['api', 'worker', 'postgres']] as const, ['Redis', ['api', 'worker', 'postgres', 'redis']] as const];

describe.each(MODES.filter(([jobs]) => jobs === 'PostgreSQL' || redisIsHere))('jobs on %s', (jobs, turns) => {
  beforeAll(async () => {
    if (jobs === 'Redis') redis = await startRedis();
    await install();
  }, 90_000);

  afterAll(async () => {
    await remove();
    await redis?.stop();
    redis = undefined;
  }, 60_000);

  test(
    `R1, R2: ${KILLS} kills of ${turns.join(', ')} in turn lose nothing that was answered, and double nothing`,
    () => workWhile(turns),
    300_000,
  );
});

async function workWhile(turns: readonly (keyof typeof pidOf)[]): Promise<void> {
  isWell = false;
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Record<
    'role' | 'organisation' | 'email' | 'password',
    string
  >[];
  const account = (role: string) =>
    accounts.find((a) => a.role === role && a.organisation === 'Vaasan kaupunki') ?? { email: '', password: '' };
  const owner = new Worker();
  await owner.signIn(account('need_owner').email, account('need_owner').password);
  const { people } = await owner.read<{ people: { id: string; email: string }[] }>('/people');
  const approver = people.find((p) => p.email === account('approver').email)?.id ?? '';

  const submitted: string[] = [];
  let isKilling = true;
  const working = (async () => {
    while (isKilling || submitted.length * 4 < ACTS) {
      const { id } = await owner.act<{ id: string }>('POST', '/cases', { title: inThree('Talvihoito'), summary: inThree('Tilanne') });
      await owner.act('POST', `/cases/${id}/team`, { personId: approver, role: 'approver' });
      await owner.act('PUT', `/cases/${id}/need`, { version: 0, content: wholeNeed });
      await owner.act('POST', `/cases/${id}/need/submit`, {});
      submitted.push(id);
    }
  })();
  const killing = (async () => {
    for (let i = 0; i < KILLS; i++) {
      const victim = turns[i % turns.length] ?? 'api';
      const pid = pidOf[victim]();
      const before = submitted.length;
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      if (victim === 'redis') await redis?.again();
      await eventually(ready, Boolean, 60_000);
      await eventually(
        () => Promise.resolve(submitted.length),
        (n) => n > before,
        60_000,
      );
    }
  })().finally(() => (isKilling = false));
  await Promise.all([killing, working]);

  const password = readFileSync(join(dataDir, 'postgres/password'), 'utf8');
  const db = new Client({ connectionString: `postgres://postgres:${password}@127.0.0.1:${postmaster()[3]}/innopolku` });
  await db.connect();
  const one = async (sql: string) => (await db.query<{ ids: string[] }>(sql)).rows[0]?.ids;
  await eventually(
    async () => (await db.query<{ n: number }>('SELECT count(*)::int AS n FROM platform.outbox WHERE done_at IS NULL')).rows[0]?.n,
    (n) => n === 0,
    90_000,
  );
  submitted.sort();
  expect(submitted.length).toBeGreaterThan(KILLS);
  expect(await one('SELECT array_agg(id::text ORDER BY id::text) AS ids FROM cases."case"')).toEqual(submitted);
  expect(await one(`SELECT array_agg(case_id::text ORDER BY case_id::text) AS ids FROM needs.need WHERE status = 'submitted'`)).toEqual(
    submitted,
  );
  expect(
    await one(
      `SELECT array_agg(case_id::text ORDER BY case_id::text) AS ids FROM notifications.notification WHERE kind = 'need.submitted'`,
    ),
  ).toEqual(submitted);
  await db.end();
  isWell = true;
}
