import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const program = join(root, 'dist/apps/cli/src/law.js');

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The law command as a process that knows of no database and no setting. */
function law(args: readonly string[], input?: string): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: tmpdir(), env: { PATH: process.env.PATH } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    child.on('error', fail);
    child.on('close', (status) => done({ status, out, err }));
    child.stdin.on('error', () => undefined); // it may end before it has read all
    child.stdin.end(input ?? '');
  });
}

const whole = { id: 'a', ask: 'regime', date: '2026-01-02', buyer: 'sub_central', contract_type: 'services', value_eur: 216_000 };

describe('npm run -s law', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'law-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, 'cases.json');
    writeFileSync(path, text);
    return path;
  };

  it('answers a file in its order, one bad case among good ones, with JSON alone on standard output', async () => {
    const cases = [whole, { ...whole, id: 'b', buyer: 'town' }, null, { ...whole, id: 'c', value_eur: undefined }, { ...whole, id: 'd' }];
    const { status, out, err } = await law([file(JSON.stringify(cases))]);
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ id: 'a', regime: 'eu', citations: expect.any(Array) }),
      expect.objectContaining({ id: 'b', error: { field: 'buyer', code: 'not_in_list' } }),
      expect.objectContaining({ id: null, error: { field: 'id', code: 'wrong_type' } }),
      expect.objectContaining({ id: 'c', missing: ['value_eur'] }),
      expect.objectContaining({ id: 'd', regime: 'eu' }),
    ]);
  });

  it('answers standard input', async () => {
    const { status, out } = await law(['-'], JSON.stringify([whole]));
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('answers no cases with no answers, and refusals alone with success', async () => {
    expect(await law(['-'], '[]')).toEqual({ status: 0, out: '[]\n', err: '' });
    expect(await law(['-'], '[{}]')).toMatchObject({ status: 0, err: '' });
  });

  it.each([
    ['no JSON', '[{'],
    ['nothing', ''],
    ['no array', '{}'],
    ['null', 'null'],
    ['a word', '"cases"'],
  ])('%s: status 2, one line on standard error, nothing on standard output', async (_, input) => {
    const { status, out, err } = await law(['-'], input);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  it('a file that is not there, and no file at all', async () => {
    expect(await law([join(folder, 'absent.json')])).toMatchObject({ status: 2, out: '' });
    expect(await law([])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('FILE') });
  });

  it('prints a long answer whole, through a pipe', async () => {
    const cases = Array.from({ length: 2000 }, (_, i) => ({ ...whole, id: `${i}` }));
    const { status, out } = await law(['-'], JSON.stringify(cases));
    expect(status).toBe(0);
    const answers = JSON.parse(out) as { id: string }[];
    expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });

  it('what JSON allows, however odd, ends no process', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const odd = `[{"id":"x","ask":"regime","value_eur":1e999},{"__proto__":1},{"id":"n","ask":"regime","note":${deep}},{"id":${deep}}]`;
    const { status, out, err } = await law(['-'], odd);
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject([
      { error: { field: 'value_eur', code: 'not_a_number' } },
      { error: { field: '__proto__', code: 'unknown_field' } },
      { id: 'n', missing: ['date', 'buyer', 'contract_type', 'value_eur'] },
      { error: { field: 'id', code: 'wrong_type' } },
    ]);
  });
});
