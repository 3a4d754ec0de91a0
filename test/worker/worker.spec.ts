import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { declareTies } from '@app/cases';
import { publishConsultation, saveConsultation } from '@app/dialogue';
import type { Actor } from '@app/kernel';
import { reviewNeed } from '@app/needs';
import { inboxView } from '@app/notifications';
import { makeLog, moveClock, readConfig } from '@app/platform';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { LOG } from '../../apps/worker/src/log';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { aSubmittedNeed, inThree } from '../support/a-need';
import { anOrganisation, aPerson } from '../support/actors';
import { testDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { testHouse, type TestHouse } from '../support/house';
import { redisIsHere, startRedis } from '../support/redis';

type Person = Actor & { personId: string };

async function startWorker(house: TestHouse, variables: Record<string, string> = {}): Promise<INestApplicationContext> {
  const worker = WorkerModule.for(readConfig({ LOG_LEVEL: 'silent', ...variables }), house.url);
  const providers = [...(worker.providers ?? []), { provide: LOG, useValue: makeLog('silent') }];
  return NestFactory.createApplicationContext({ ...worker, providers }, { logger: false, abortOnError: false });
}

const pending = async (house: TestHouse): Promise<number> => {
  const [row]: { n: number }[] = await house.system.query('SELECT count(*)::int AS n FROM platform.outbox WHERE done_at IS NULL');
  return row?.n ?? NaN;
};
const allDone = (house: TestHouse) =>
  eventually(
    () => pending(house),
    (n) => n === 0,
  );
const inboxOf = async (house: TestHouse, person: Person) =>
  (await house.reads.run(person, (em) => inboxView(em, person))).items.map((i) => i.kind);

describe.each([['PostgreSQL', false] as const, ...(redisIsHere ? [['Redis', true] as const] : [])])('jobs on %s', (_, onRedis) => {
  let house: TestHouse;
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
  let variables: Record<string, string> = {};
  let owner: Person, officer: Person, approver: Person;

  beforeAll(async () => {
    house = await testHouse('2027-03-01T07:00:00Z');
    if (onRedis) redis = await startRedis();
    variables = redis ? { REDIS_URL: redis.url } : {};
    const organisationId = await anOrganisation(house, 'buyer', { fi: 'Vaasan kaupunki', sv: 'Vasa stad' });
    const of = { organisationId, kind: 'buyer' as const };
    owner = await aPerson(house, { ...of, roles: ['need_owner'], name: 'Tarja Tarve' });
    officer = await aPerson(house, { ...of, roles: ['officer'], name: 'Outi Hankinta' });
    approver = await aPerson(house, { ...of, roles: ['approver'], name: 'Kai Hyväksyjä', locale: 'sv' });
  });
  afterAll(async () => {
    await redis?.stop();
    await house.close();
  });

  test('R2: what happened while the worker was away is told once when it comes back, and nothing twice', async () => {
    await aSubmittedNeed(house, owner, approver);
    expect(await pending(house)).toBeGreaterThan(0);
    const first = await startWorker(house, variables);
    await allDone(house);
    expect(await inboxOf(house, approver)).toEqual(['need.submitted']);
    await first.close();

    // The queue is given every row again, as after a wiped Redis or a worker that died before it wrote down that it had sent.
    await house.system.query(`UPDATE platform.outbox SET done_at = NULL, sent_at = NULL`);
    const second = await startWorker(house, variables);
    await allDone(house);
    await second.close();
    expect(await inboxOf(house, approver)).toEqual(['need.submitted']);
  });

  test('R4: a row that was sent to a queue that forgot it is sent again', async () => {
    await aSubmittedNeed(house, owner, approver);
    await house.system.query(`UPDATE platform.outbox SET sent_at = clock_timestamp() - interval '2 minutes' WHERE done_at IS NULL`);
    const worker = await startWorker(house, variables);
    await allDone(house);
    await worker.close();
    expect(await inboxOf(house, approver)).toEqual(['need.submitted', 'need.submitted']); // one for each case
  });

  test('a moved clock stops at each due moment: the act carries that moment, not the one asked for', async () => {
    const caseId = await aSubmittedNeed(house, owner, approver);
    await house.run(reviewNeed, approver, { caseId, decision: 'approved', reason: inThree('Hyväksytään') });
    for (const person of [owner, approver]) await house.run(declareTies, person, { caseId, conflict: false, text: inThree('Ei') });
    const answersDue = '2027-04-09T12:00:00.000Z';
    await house.run(saveConsultation, officer, {
      caseId,
      version: 0,
      content: { text: inThree('Kutsu'), questions: [{ id: 'q1', text: inThree('Miten?') }], answersDue },
    });
    await house.run(publishConsultation, officer, { caseId });
    const administrator = await aPerson(house, {
      organisationId: await anOrganisation(house, 'operator', { fi: 'Ylläpito' }),
      kind: 'operator',
      roles: ['administrator'],
      name: 'Ylläpitäjä',
    });
    const worker = await startWorker(house, variables);
    await house.run(moveClock, administrator, { at: '2027-05-01T09:00:00Z' });
    const clock = () =>
      house.system.query<{ now: Date; target: Date | null }[]>(
        'SELECT platform.now() AS now, clock_target AS target FROM platform.installation',
      );
    await eventually(clock, ([c]) => c?.target === null && c.now >= new Date('2027-05-01T09:00:00Z'));
    await allDone(house);
    await worker.close();
    const [ended]: { at: Date }[] = await house.system.query(
      `SELECT at FROM platform.ledger WHERE case_id = $1 AND type = 'dialogue.consultation-ended'`,
      [caseId],
    );
    expect(ended?.at.toISOString().slice(0, 19)).toBe('2027-04-09T12:00:00');
  });

  test('mails leave by a real SMTP conversation, in the reader’s language, once each', async () => {
    const received: string[] = [];
    const post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let mail = '';
        stream.on('data', (chunk: Buffer) => (mail += chunk.toString()));
        stream.on('end', () => {
          received.push(mail);
          done();
        });
      },
    });
    const port = await new Promise<number>((listening) => {
      const server = post.listen(0, '127.0.0.1', () => {
        const address = server.address();
        listening(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const waiting = async () => {
      const [row]: { n: number; all: number }[] = await house.system.query(
        'SELECT count(*) FILTER (WHERE sent_at IS NULL)::int AS n, count(*)::int AS all FROM identity.mail',
      );
      return row ?? { n: NaN, all: NaN };
    };
    const { all } = await waiting();
    expect(all).toBeGreaterThan(0);
    await house.system.query(
      `UPDATE identity.mail SET calendar = 'BEGIN:VCALENDAR' WHERE id = (SELECT id FROM identity.mail WHERE sent_at IS NULL LIMIT 1)`,
    );
    const worker = await startWorker(house, { ...variables, SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'https://polku.example' });
    await eventually(waiting, ({ n }) => n === 0);
    await worker.close();
    await new Promise<void>((closed) => post.close(() => closed()));
    const ids = received.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
    expect([received.length, new Set(ids).size]).toEqual([all, all]);
    expect(ids.every((id) => id?.endsWith('@polku.example>'))).toBe(true);
    expect(received.filter((mail) => /^Content-Language: sv$/im.test(mail)).length).toBeGreaterThan(0);
    const withCalendar = received.filter((mail) => /^Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/im.test(mail));
    expect(withCalendar).toHaveLength(1);
    expect(withCalendar[0]).toContain('filename=innopolku.ics');
  });
});

test('a worker whose jobs do not answer at its start ends, so that it is started anew', async () => {
  const { url, drop } = await testDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('ALTER SCHEMA bullmq RENAME TO bullmq_away');
  await client.end();

  const worker = spawn(process.execPath, [resolve('dist/apps/worker/src/main.js')], {
    env: { ...process.env, DATABASE_URL: url, REDIS_URL: '', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  const code = await new Promise((done) => worker.once('exit', done));
  await drop();
  expect(code).toBe(1);
}, 30_000);
