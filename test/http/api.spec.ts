import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createCase, declareTies } from '@app/cases';
import { publishConsultation, saveConsultation } from '@app/dialogue';
import { seedDemonstration, type DemonstrationAccount } from '@app/identity';
import { reviewNeed, saveNeed, submitNeed } from '@app/needs';
import { enter, readConfig } from '@app/platform';
import { systemActor } from '@app/kernel';
import { createApi } from '../../apps/api/src/app';
import { inThree, wholeNeed } from '../support/a-need';
import { testHouse, type TestHouse } from '../support/house';

let house: TestHouse;
let app: NestFastifyApplication;
let accounts: DemonstrationAccount[];
const HOST = 'localhost:3000';

beforeAll(async () => {
  house = await testHouse('2027-03-01T07:00:00Z');
  accounts = await house.system.transaction(async (em) => {
    await enter(em, systemActor);
    return seedDemonstration(em);
  });
  app = await createApi({ config: readConfig({ LOG_LEVEL: 'silent' }), databaseUrl: house.url });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  await house.close();
});

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly cookie?: string;
  readonly payload?: object;
  readonly headers?: Record<string, string>;
}
const call = ({ cookie, headers, ...rest }: Call) =>
  app.inject({ method: 'GET', ...rest, headers: { host: HOST, ...(cookie && { cookie }), ...headers } });

async function signIn(role: string, organisation: string): Promise<string> {
  const account = accounts.find((a) => a.role === role && a.organisation === organisation);
  const answer = await call({ method: 'POST', url: '/api/session', payload: { email: account?.email, password: account?.password } });
  expect(answer.statusCode).toBe(200);
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^__Host-innopolku=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  return cookie.split(';')[0] ?? '';
}

test('a person signs in, is known, and is nobody again after signing out', async () => {
  const cookie = await signIn('officer', 'Vaasan kaupunki');
  expect((await call({ url: '/api/me', cookie })).json()).toMatchObject({
    person: { roles: ['officer', 'key_holder'], organisation: { kind: 'buyer' } },
    unread: 0,
    installation: { demonstration: true },
  });
  expect((await call({ method: 'DELETE', url: '/api/session', cookie })).statusCode).toBe(200);
  expect((await call({ url: '/api/me', cookie })).json()).toMatchObject({ person: null, unread: 0 });
  const after = await call({ url: '/api/my-work', cookie });
  expect(after.statusCode).toBe(401);
  expect(after.headers['content-type']).toContain('application/problem+json');
  const again = await call({ method: 'DELETE', url: '/api/session', cookie });
  expect([again.statusCode, String(again.headers['set-cookie'])]).toEqual([200, expect.stringContaining('__Host-innopolku=;')]);
});

test('a wrong password and an unknown address are answered alike, and tries run out', async () => {
  const wrong = (email: string) => call({ method: 'POST', url: '/api/session', payload: { email, password: 'ei-oikea-salasana' } });
  const known = accounts[3]?.email ?? '';
  const [a, b] = [await wrong(known), await wrong('nobody@nowhere.example')];
  expect([a.statusCode, a.json()]).toEqual([401, b.json()]);
  // Sent at once: each is counted before its password is looked at.
  const guesses = await Promise.all(Array.from({ length: 20 }, () => wrong(known)));
  expect(guesses.filter((g) => g.statusCode === 401)).toHaveLength(9);
  const out = await wrong(known);
  expect([out.statusCode, Number(out.headers['retry-after']) > 0]).toEqual([429, true]);
});

test('problems speak the language of the reader and name every field and reason', async () => {
  const cookie = await signIn('need_owner', 'Vaasan kaupunki'); // reads Swedish
  const shape = await call({ method: 'POST', url: '/api/cases', cookie, payload: { title: {}, more: 1 } });
  expect(shape.statusCode).toBe(422);
  expect(
    shape
      .json<{ fields: { path: string }[] }>()
      .fields.map((f) => f.path)
      .sort(),
  ).toEqual(['more', 'summary', 'title']);
  const { id } = (
    await call({ method: 'POST', url: '/api/cases', cookie, payload: { title: inThree('Koe'), summary: inThree('Koe') } })
  ).json<{
    id: string;
  }>();
  await call({ method: 'PUT', url: `/api/cases/${id}/need`, cookie, payload: { version: 0, content: {} } });
  const refused = await call({ method: 'POST', url: `/api/cases/${id}/need/submit`, cookie });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({ title: 'Det går inte ännu', detail: expect.stringContaining('Problemet är inte beskrivet.') });
  const stale = await call({ method: 'PUT', url: `/api/cases/${id}/need`, cookie, payload: { version: 0, content: {} } });
  expect(stale.statusCode).toBe(412);
});

test('what another site asks for is not done, an unknown address is no page, broken JSON no fault of ours', async () => {
  const cookie = await signIn('officer', 'Oulun kaupunki');
  const foreign = await call({
    method: 'POST',
    url: '/api/cases',
    cookie,
    payload: { title: inThree('x'), summary: inThree('y') },
    headers: { origin: 'https://evil.example' },
  });
  expect(foreign.statusCode).toBe(409);
  expect((await call({ url: '/api/nothing-here' })).json()).toMatchObject({ status: 404, type: '/problems/no-such-address' });
  const broken = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { host: HOST, 'content-type': 'application/json' },
    payload: '{"email":',
  });
  expect(broken.statusCode).toBe(400);
  expect((await call({ url: '/api/cases/not-an-id', cookie })).statusCode).toBe(422);
});

test.each([
  ['U+0000', { title: { fi: 'a\u0000b' }, summary: { fi: 'x' } }, ['title.fi']],
  ['half of a pair', { title: { fi: 'a\ud800' }, summary: { fi: '\udc00' } }, ['summary.fi', 'title.fi']],
  ['a hostile key', { title: { 'f\u0000i': 'a' }, summary: { fi: 'x' } }, ['title']],
])('S8: what cannot be stored is named, never a fault of ours: %s', async (_, payload, paths) => {
  const answer = await call({ method: 'POST', url: '/api/cases', cookie: await signIn('officer', 'Oulun kaupunki'), payload });
  expect(answer.statusCode).toBe(422);
  expect(
    answer
      .json<{ fields: { path: string }[] }>()
      .fields.map((f) => f.path)
      .sort(),
  ).toEqual(paths);
});

test('S8: an input nested deeper than any stack is refused as any other', async () => {
  const cookie = await signIn('officer', 'Oulun kaupunki');
  const deep = `{"title":${'['.repeat(100_000)}${']'.repeat(100_000)},"summary":{"fi":"x"}}`;
  const headers = { host: HOST, cookie, 'content-type': 'application/json' };
  const { statusCode } = await app.inject({ method: 'POST', url: '/api/cases', headers, payload: deep });
  expect([400, 422]).toContain(statusCode);
});

test('every address denies whoever is not signed in, save the open ones', async () => {
  const document = (await call({ url: '/api/openapi.json' })).json<{ paths: Record<string, Record<string, unknown>> }>();
  const open = [
    '/api/session',
    '/api/suppliers',
    '/api/feedback',
    '/api/password-resets',
    '/api/password-resets/{token}',
    '/api/invitations/{token}',
    '/api/invitations/{token}/accept',
  ];
  const tried: string[] = [];
  for (const [path, methods] of Object.entries(document.paths).filter(([p]) => p.startsWith('/api') && !open.includes(p))) {
    for (const method of Object.keys(methods)) {
      // The first says that nobody is signed in; the others give what is published, and 404 for all else.
      if (method === 'get' && ['/api/me', '/api/files/{fileId}', '/api/documents/{documentId}'].includes(path)) continue;
      const url = path.replace(/\{\w+\}/g, '3f0f2c86-55a5-4c9a-9f0e-0d5b1f6f6a01');
      const { statusCode } = await call({ method: method.toUpperCase() as Call['method'], url, payload: {} });
      tried.push(`${statusCode} ${method} ${path}`);
    }
  }
  expect(tried.length).toBeGreaterThan(25);
  expect(tried.filter((t) => !/^(401|403) /.test(t))).toEqual([]);
});

test('a published consultation is read by anyone as a plain page, in three languages, under a strict policy', async () => {
  const people = new Map<string, Parameters<typeof house.commands.run>[1]>();
  for (const role of ['need_owner', 'officer', 'approver']) {
    const email = accounts.find((a) => a.role === role && a.organisation === 'Vaasan kaupunki')?.email;
    const [row]: { id: string; organisation_id: string; roles: ('officer' | 'approver' | 'need_owner')[] }[] = await house.system.query(
      'SELECT id, organisation_id, roles FROM identity.person WHERE email = $1',
      [email],
    );
    if (row)
      people.set(role, {
        personId: row.id,
        organisationId: row.organisation_id,
        organisationKind: 'buyer',
        roles: row.roles,
        scope: 'city',
        locale: 'fi',
      });
  }
  const as = (role: string) => people.get(role) ?? systemActor;
  const { id: caseId } = await house.run(createCase, as('need_owner'), {
    title: inThree('Talvihoito <b>'),
    summary: inThree('Tilannetieto'),
  });
  await house.run(saveNeed, as('need_owner'), {
    caseId,
    version: 0,
    content: wholeNeed,
  });
  await house.run(submitNeed, as('need_owner'), { caseId });
  await house.run(reviewNeed, as('approver'), { caseId, decision: 'approved', reason: inThree('ok') });
  await house.run(declareTies, as('need_owner'), { caseId, conflict: false, text: inThree('ei') });
  await house.run(saveConsultation, as('officer'), {
    caseId,
    version: 0,
    content: { text: inThree('Kutsu'), questions: [{ id: 'q1', text: inThree('Miten?') }], answersDue: '2027-04-09T12:00:00Z' },
  });
  expect((await call({ url: `/procurements/${caseId}` })).statusCode).toBe(404);
  await house.run(publishConsultation, as('officer'), { caseId });
  const page = await call({ url: `/procurements/${caseId}?lng=sv` });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('<html lang="sv">');
  expect(page.body).toContain('Talvihoito &lt;b&gt; (sv)');
  expect(page.body).toContain('fre 9.4.2027 kl.\u00a015.00');
  expect(page.body).not.toContain('<script');
  expect(page.headers['content-security-policy']).toMatch(/default-src 'none';script-src 'self';style-src 'self' 'nonce-[\w+/=]{24}'/);
  expect((await call({ url: '/?lng=en' })).body).toContain('Talvihoito &lt;b&gt; (en)');
});
