import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faultsOf, openBrowser, openPage, openWindow, signIn } from '../support/browser';
import { eventually } from '../support/eventually';
import { freePort } from '../support/redis';
import { visitorAt, type Visitor } from '../support/visitor';
import { RightsAtWork, rowsOf } from './rights-at-work';
import { THINGS, WRITES } from './who-may-write';

// One whole case as `npm run demo` plays it, on an installation that stays for others to look at.

const folder = mkdtempSync(join(tmpdir(), 'innopolku-whole-'));
const out = join(folder, 'out');
const script = JSON.parse(readFileSync(resolve('apps/cli/cases/winter-cycling.json'), 'utf8')) as Script;
let url: string;
let installation: ChildProcess;
let play: Play;
let rights: RightsAtWork | undefined;

/** What is needed here of the script's format. */
interface Script {
  readonly people: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly roles: readonly string[];
    readonly email: string;
  }[];
  readonly case: { readonly lead: string; readonly title: { readonly fi: string } };
}
/** Steps of the script before which others try what is not theirs. */
const UNOPENED = '/tender/rounds/r-tender/opening';
const EVALUATED = '/tender/rounds/r-tender/consensus';
const PAUSES = [UNOPENED, EVALUATED];
interface Played {
  readonly code: number | null;
  readonly told: string;
}

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' };
  installation = spawn(process.execPath, [resolve('dist/apps/cli/src/start.js'), '--demo-born', '2027-02-15T08:00:00Z', '--demo-admin'], {
    env,
    stdio: 'ignore',
  });
  await eventually(
    () =>
      fetch(`${url}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      ),
    Boolean,
    60_000,
  );
  play = new Play();
}, 90_000);

afterAll(async () => {
  await rights?.end();
  const gone = new Promise((done) => installation.once('exit', done));
  installation.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** The play goes on by itself up to a step before which it is to wait. */
class Play {
  private told = '';
  private readonly child = spawn(
    process.execPath,
    [resolve('dist/apps/cli/src/demo/main.js'), '--out', out, '--no-screens', ...PAUSES.flatMap((step) => ['--pause', step])],
    { env: { ...process.env, INNOPOLKU_URL: url, DATA_DIR: join(folder, 'data') }, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  readonly ended = new Promise<Played>((done) => this.child.once('exit', (code) => done({ code, told: this.told })));

  constructor() {
    this.child.stderr.on('data', (chunk: Buffer) => (this.told += chunk.toString()));
  }

  async pausedBefore(step: string): Promise<void> {
    const paused = () => Promise.resolve(this.told.includes(`PAUSED before ${step}`) || this.child.exitCode !== null);
    await eventually(paused, Boolean, 240_000);
  }

  goOn(): void {
    this.child.stdin.write('\n');
  }
}

interface Result {
  readonly differences: readonly unknown[];
  readonly documents: readonly { readonly kind: string }[];
}

/** Those who compete, those who judge, and those who only look on: whoever could gain by meddling. */
const RIVALS = ['pan', 'win', 'los', 'sup', 'oth', 'net'] as const;

test.each([
  ['tenders are sent and not opened', UNOPENED],
  ['the panel has scored', EVALUATED],
])(
  'S7: while %s, whatever the table forbids to rivals is refused and changes nothing',
  async (_, step) => {
    await play.pausedBefore(step);
    try {
      rights ??= await RightsAtWork.begin(url, join(folder, 'data'), visitor);
      expect(await rights.tryForbidden(RIVALS)).toEqual([]);
    } finally {
      play.goOn();
    }
  },
  300_000,
);

test('from a need to a decided pilot over HTTP: nothing differs from what the case should come to', async () => {
  const { code, told } = await play.ended;
  expect([code, told.split('\n').filter((line) => /^(FAILED|DIFFERS)/.test(line))]).toEqual([0, []]);
  const result = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as Result;
  expect(result.differences).toEqual([]);
  expect(result.documents.map((d) => d.kind)).toEqual(
    expect.arrayContaining([
      'needs_description',
      'dialogue_summary',
      'call_for_tenders',
      'opening_minutes',
      'award_decision',
      'pilot_report',
    ]),
  );
  for (const file of readdirSync(join(out, 'documents')))
    execFileSync('qpdf', ['--check', join(out, 'documents', file)], { stdio: 'ignore' });
}, 300_000);

/** Someone of the script, signed in with the password that the player gave them; nobody without a name. */
function visitor(id?: string): Promise<Visitor> {
  const email = script.people.find((p) => p.id === id)?.email;
  return visitorAt(url, email === undefined ? undefined : { email, password: `the winter road of ${id} 2027` });
}

/** Addresses of the API with the ids of the played case in their places. */
async function addresses(): Promise<{ method: string; path: string; address: string }[]> {
  const officer = await visitor('sanna');
  const read = async <T>(path: string): Promise<T> => JSON.parse((await officer(path)).body) as T; // the test's edge
  const [first] = (await read<{ items: { id: string }[] }>('/api/cases')).items;
  const caseId = first?.id ?? '';
  const { rounds } = await read<{ rounds: { id: string }[] }>(`/api/cases/${caseId}/call`);
  const opened = await read<{ rounds: { tenders: { id: string }[] }[] }>(`/api/cases/${caseId}/tenders`);
  const documents = await read<{ id: string }[]>(`/api/cases/${caseId}/documents`);
  const { people } = await read<{ people: { id: string; email: string }[] }>('/api/people');
  const ids: Record<string, string | undefined> = {
    caseId,
    roundId: rounds[0]?.id,
    submissionId: opened.rounds[0]?.tenders[0]?.id,
    personId: people.find((p) => p.email.startsWith('meri'))?.id,
    documentId: documents[0]?.id,
  };
  const { paths } = await read<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json');
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({
        method: method.toUpperCase(),
        path,
        address: path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '3f0f2c86-55a5-4c9a-9f0e-0d5b1f6f6a01'),
      })),
    );
}

/**
 * Addresses that read, with what each of these people gets once the case has ended. A forbidden role is told so; another city's
 * case looks as if it were not there; what is published is for anyone.
 */
const READERS = ['sanna', 'mikael', 'x-meri', 's-camilla', 's-jani', 'jukka', 'leena', undefined];
const READS = `
  officer need-owner expert winner refused-supplier other-city coordinator nobody
  200 200 200 200 200 200 200 200 /api/me
  200 200 200 200 200 200 200 200 /api/documents/{documentId}
  200 200 200 200 200 200 200 401 /api/demo/clock
  200 200 200 200 200 200 200 401 /api/inbox
  200 200 200 200 200 200 200 401 /api/mailbox
  200 200 200 200 200 404 200 401 /api/cases/{caseId}/documents
  200 200 200 200 200 404 200 401 /api/cases/{caseId}/files
  200 200 200 403 403 200 200 401 /api/cases
  200 200 200 403 403 200 403 401 /api/my-work
  200 200 200 403 403 404 200 401 /api/cases/{caseId}
  200 200 200 403 403 404 403 401 /api/cases/{caseId}/need
  200 200 200 403 403 404 403 401 /api/cases/{caseId}/procedure-advice
  200 200 403 200 200 200 200 401 /api/people
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/answers
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/award
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/call
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/consultation
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/history
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/meetings
  404 404 403 404 404 404 403 401 /api/cases/{caseId}/slots/{slotId}/calendar
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/pilot
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/pilot/plan
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/pilot/rule
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/questions
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/rounds/{roundId}/evaluation
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/rounds/{roundId}/ranking
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/tenders
  200 200 403 403 403 404 403 401 /api/cases/{caseId}/timeline
  200 403 403 403 403 200 200 401 /api/organisations
  403 403 200 403 403 403 403 401 /api/reviews
  403 403 200 403 403 403 403 401 /api/reviews/{roundId}
  403 403 200 403 403 403 403 401 /api/reviews/{roundId}/scores/{personId}
  403 403 404 403 403 403 403 401 /api/reviews/{roundId}/tenders/{submissionId}
  403 403 403 200 200 403 403 401 /api/calls
  403 403 403 200 200 403 403 401 /api/calls/{caseId}
  403 403 403 200 200 403 403 401 /api/calls/{caseId}/rounds/{roundId}/tender
  403 403 403 200 200 403 403 401 /api/calls/{caseId}/rounds/{roundId}/tender/receipts
  403 403 403 200 200 403 403 401 /api/clarifications
  403 403 403 200 200 403 403 401 /api/consultations
  403 403 403 200 200 403 403 401 /api/consultations/{caseId}/answer
  403 403 403 200 200 403 403 401 /api/consultations/{caseId}/meetings
  403 403 403 200 200 403 403 401 /api/calls/{caseId}/award
  403 403 403 200 200 403 403 401 /api/calls/{caseId}/pilot
  403 403 403 200 200 403 403 401 /api/calls/{caseId}/selections
  404 404 404 404 404 404 404 404 /api/files/{fileId}
  404 404 404 404 404 404 404 404 /api/invitations/{token}`;

test('S7: who may read which address of the case, when it has ended', async () => {
  const visitors = await Promise.all(READERS.map(visitor));
  const table: string[] = [];
  for (const { path, address } of (await addresses()).filter((a) => a.method === 'GET')) {
    const statuses: number[] = [];
    for (const visit of visitors) statuses.push((await visit(address)).status);
    table.push(`${statuses.join(' ')} ${path}`);
  }
  expect(table.sort()).toEqual(rowsOf(READS).sort());
});

/** Screens of the ended case, by who opens them. `:case` and `:round` are those of the case. */
const SCREENS: readonly (readonly [who: string, locale: string, ...paths: string[]])[] = [
  [
    'sanna',
    'fi-FI',
    '/app',
    '/app/cases',
    '/app/cases/new',
    ...['', '/need', '/dialogue', '/documents', '/history'].map((part) => `/app/cases/:case${part}`),
    ...['', '/questions', '/amendments', '/opening', '/award'].map((part) => `/app/cases/:case/tender${part}`),
    '/app/cases/:case/evaluation',
    ...['', '/plan', '/measurements', '/diary', '/decision'].map((part) => `/app/cases/:case/pilot${part}`),
    '/app/inbox',
    '/mailbox',
  ],
  [
    's-camilla',
    'sv-SE',
    '/app/tenders',
    ...['', '/questions', '/changes', '/tender', '/result', '/pilot'].map((part) => `/app/tenders/:case${part}`),
    '/app/consultations/:case',
    '/app/company',
    '/app/inbox',
  ],
  ['x-anna', 'fi-FI', '/app/reviews', '/app/reviews/:round'],
  ['leena', 'fi-FI', '/app/network', '/app/inbox'],
  [
    'nobody',
    'fi-FI',
    '/',
    '/procurements',
    '/procurements/:case',
    '/signin',
    '/register',
    '/forgot-password',
    '/accessibility',
    '/privacy',
  ],
];

test('every screen of the case is read by everyone: axe finds nothing, no error is logged, nothing scrolls sideways', async () => {
  const list = await addresses();
  const lastOf = (path: string) =>
    list
      .find((a) => a.path === path)
      ?.address.split('/')
      .at(-1) ?? '';
  const ids = { ':case': lastOf('/api/cases/{caseId}'), ':round': lastOf('/api/reviews/{roundId}') };
  const browser = await openBrowser();
  const faults: string[] = [];
  const look = async ([who, locale, ...paths]: (typeof SCREENS)[number]) => {
    const window = await openWindow(browser, url, locale);
    const email = script.people.find((p) => p.id === who)?.email;
    if (email !== undefined) await signIn(window, email, `the winter road of ${who} 2027`);
    for (const path of paths) {
      await openPage(window.page, path.replace(':case', ids[':case']).replace(':round', ids[':round']));
      faults.push(...(await faultsOf(window.page)).map((fault) => `${who} ${fault}`));
      faults.push(...window.complaints.splice(0).map((complaint) => `${who} ${path}: ${complaint}`));
    }
    await window.context.close();
  };
  // Two at a time: the officer's many beside everyone else's.
  const [officers, ...others] = SCREENS;
  const oneByOne = async () => {
    for (const screens of others) await look(screens);
  };
  await Promise.all([officers && look(officers), oneByOne()]);
  await browser.close();
  expect(faults).toEqual([]);
}, 600_000);

test('S7: whoever knows the id of a paper, a file or a letter still reads only what is theirs', async () => {
  if (!rights) throw new Error('nobody was invited');
  expect((await rights.thingsById()).sort()).toEqual(rowsOf(THINGS).sort());
  expect(await rights.mailOfOthers()).toEqual([]);
});

test('S7: who may write where, route by route, and what is refused changes nothing', async () => {
  if (!rights) throw new Error('nobody was invited');
  expect(await rights.tryForbidden()).toEqual([]);
  expect((await rights.table()).sort()).toEqual(rowsOf(WRITES).sort());
}, 300_000);
