import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { seedDemonstration, type DemonstrationAccount } from '@app/identity';
import { systemActor } from '@app/kernel';
import { enter, readConfig } from '@app/platform';
import { createApi } from '../../apps/api/src/app';
import { inThree } from '../support/a-need';
import { testHouse, type TestHouse } from '../support/house';

const folder = mkdtempSync(join(tmpdir(), 'files-http-'));
let house: TestHouse;
let app: NestFastifyApplication;
let accounts: DemonstrationAccount[];
let address: string;
let sanna: string;
let caseId: string;

beforeAll(async () => {
  house = await testHouse();
  accounts = await house.system.transaction(async (em) => {
    await enter(em, systemActor);
    return seedDemonstration(em);
  });
  app = await createApi({ config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }), databaseUrl: house.url });
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
  sanna = await signIn('officer', 'Vaasan kaupunki');
  const made = await fetch(`${address}/api/cases`, {
    method: 'POST',
    headers: { cookie: sanna, 'content-type': 'application/json' },
    body: JSON.stringify({ title: inThree('Talvihoito'), summary: inThree('Lyhyesti') }),
  });
  ({ id: caseId } = (await made.json()) as { id: string });
});
afterAll(async () => {
  await app.close();
  await house.close();
  rmSync(folder, { recursive: true });
});

async function signIn(role: string, organisation: string): Promise<string> {
  const account = accounts.find((a) => a.role === role && a.organisation === organisation);
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  });
  expect(answer.status).toBe(200);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

interface Sent {
  readonly cookie?: string;
  readonly query?: string;
  readonly body: FormData | Buffer;
}
const send = ({ cookie = sanna, query = 'subject=call', body }: Sent) =>
  fetch(`${address}/api/cases/${caseId}/files?${query}`, {
    method: 'POST',
    headers: { ...(cookie && { cookie }), ...(Buffer.isBuffer(body) && { 'content-type': 'application/octet-stream' }) },
    body: Buffer.isBuffer(body) ? new Uint8Array(body) : body,
  });
const form = (name: string, bytes: Buffer): FormData => {
  const made = new FormData();
  made.append('file', new Blob([new Uint8Array(bytes)]), name);
  return made;
};
const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);
const kept = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

test('a form’s file is kept, listed, and comes back byte for byte, to be saved and not acted on', async () => {
  const bytes = pdf(400_000);
  const answer = await send({ body: form('Liite «1» ä.pdf', bytes) });
  expect(answer.status).toBe(201);
  const file = (await answer.json()) as { id: string; sha256: string };
  expect(file).toMatchObject({
    name: 'Liite «1» ä.pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mime: 'application/pdf',
  });
  const list = await fetch(`${address}/api/cases/${caseId}/files?subject=call`, { headers: { cookie: sanna } });
  expect(await list.json()).toMatchObject([{ id: file.id, fixed: false }]);
  const read = await fetch(`${address}/api/files/${file.id}`, { headers: { cookie: sanna } });
  expect(Object.fromEntries(read.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Liite 1 a.pdf"; filename*=UTF-8''Liite%20%C2%AB1%C2%BB%20%C3%A4.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-cache',
  });
  expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
});

test('a bare body with its name is a file too', async () => {
  const answer = await send({ query: 'subject=need&name=mitat.csv', body: Buffer.from('aika;arvo\n') });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ name: 'mitat.csv', subject: 'need', size: 10 });
});

test('what is refused is answered while it is still being sent, and leaves no bytes', async () => {
  const before = kept();
  const wrong = await send({ body: form('tarjous.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(5_000_000)])) });
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ reasons: [{ code: 'files.not-what-it-says' }] });
  expect((await send({ body: pdf(5_000_000) })).status).toBe(422);
  expect((await send({ body: new FormData() })).status).toBe(422);
  const huge = await send({ body: form('suuri.pdf', pdf(50_000_000)) });
  expect(await huge.json()).toMatchObject({ reasons: [{ code: 'files.too-large' }] });
  expect(kept()).toBe(before);
});

test('nobody from outside attaches or reads; what is published anyone reads', async () => {
  const supplier = accounts.find((a) => a.role === 'supplier_owner');
  const outside = await signIn('supplier_owner', supplier?.organisation ?? '');
  const file = (await (await send({ body: form('liite.pdf', pdf(100)) })).json()) as { id: string };
  const before = kept();
  expect((await send({ cookie: '', body: form('liite.pdf', pdf(100)) })).status).toBe(401);
  expect((await send({ cookie: outside, body: form('liite.pdf', pdf(100)) })).status).toBe(404);
  expect((await send({ query: 'subject=other', body: form('liite.pdf', pdf(100)) })).status).toBe(422);
  expect(kept()).toBe(before);
  expect((await fetch(`${address}/api/files/${file.id}`)).status).toBe(404);
  await house.system.query(`UPDATE files.stored_file SET fixed_at = platform.now(), published_at = platform.now() WHERE id = $1`, [
    file.id,
  ]);
  expect((await fetch(`${address}/api/files/${file.id}`)).status).toBe(200);
  const removal = await fetch(`${address}/api/files/${file.id}`, { method: 'DELETE', headers: { cookie: sanna } });
  expect(removal.status).toBe(409);
  expect(await removal.json()).toMatchObject({ reasons: [{ code: 'files.fixed' }] });
});
