import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createCase } from '@app/cases';
import { NotAllowed, NotFound, publicActor, Refusal, type Actor } from '@app/kernel';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import { fixFiles, publishFiles } from './fix-files';
import { FolderStore } from './folder-store';
import { attachFile, filesOf, fileToRead, receiveFile, removeFile, sweepFiles, type FileTarget } from './index';

type Someone = Actor & { personId: string; organisationId: string };
const three = (word: string) => ({ fi: word, sv: word, en: word });
const folder = mkdtempSync(join(tmpdir(), 'files-'));
const store = new FolderStore(folder);

let house: TestHouse;
let sanna: Someone, emma: Someone, pirkko: Someone, riikka: Someone, lisa: Someone;
let caseId: string;

beforeAll(async () => {
  house = await testHouse();
  const [vaasa, oulu] = [await anOrganisation(house, 'buyer', three('Vaasa')), await anOrganisation(house, 'buyer', three('Oulu'), 'Oulu')];
  const person = (organisationId: string, roles: Actor['roles'], name: string, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  const supplier = async (name: string) =>
    person(await anOrganisation(house, 'supplier', three(name)), ['supplier_owner'], name, 'supplier');
  sanna = await person(vaasa, ['officer'], 'Sanna');
  emma = await person(vaasa, ['expert'], 'Emma');
  pirkko = await person(oulu, ['officer'], 'Pirkko');
  riikka = await supplier('Riikka');
  lisa = await supplier('Lisa');
  ({ id: caseId } = await house.run(createCase, sanna, { title: three('Talvihoito'), summary: three('Lyhyesti') }));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

const keep = (name = 'liite.csv', words = 'aika;arvo\n') =>
  receiveFile(store, Readable.from([Buffer.from(words)]), { name, folder: 'files/x' });
const attach = async (who: Actor, target: Omit<FileTarget, 'caseId'>) =>
  house.run(attachFile, who, { caseId, ...target, file: await keep() });
const seenBy = (who: Actor) => house.reads.run(who, (em) => filesOf(em, { caseId })).then((files) => files.map((f) => f.id));

/** A draft tender on a published call of the case, as it stands in the database. */
async function aDraft(who: Someone): Promise<string> {
  const [callId, roundId, id] = [randomUUID(), randomUUID(), randomUUID()];
  await house.system.query(`UPDATE cases."case" SET published_at = platform.now() WHERE id = $1`, [caseId]);
  const calls: { id: string }[] = await house.system.query('SELECT id FROM tendering.round WHERE case_id = $1', [caseId]);
  if (calls.length === 0) {
    await house.system.query(
      `INSERT INTO tendering.call (id, case_id, city_id, version, content, status, published_at, rules_on)
       VALUES ($1, $2, $3, 1, '{}', 'published', platform.now(), '2027-03-01')`,
      [callId, caseId, sanna.organisationId],
    );
    await house.system.query(
      `INSERT INTO tendering.round (id, call_id, case_id, city_id, key, kind, position, deadline, anonymous_quality, criteria, status)
       VALUES ($1, $2, $3, $4, 'r', 'tenders', 0, platform.now() + interval '1 hour', false, '[]', 'open')`,
      [roundId, callId, caseId, sanna.organisationId],
    );
  }
  await house.system.query(
    `INSERT INTO tendering.submission (id, round_id, case_id, city_id, supplier_id, person_id, status, version, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'draft', 1, platform.now())`,
    [id, calls[0]?.id ?? roundId, caseId, sanna.organisationId, who.organisationId, who.personId],
  );
  return id;
}

describe('a file of the city', () => {
  test('is attached, seen by the city alone, and recorded without its name', async () => {
    const file = await attach(sanna, { subject: 'call' });
    expect(file).toMatchObject({ name: 'liite.csv', size: 10, fixed: false, published: false });
    expect(await seenBy(sanna)).toContain(file.id);
    for (const other of [pirkko, riikka, publicActor('fi')]) {
      expect(await seenBy(other)).not.toContain(file.id);
      await expect(house.reads.run(other, (em) => fileToRead(em, file.id))).rejects.toThrow(NotFound);
    }
    expect(await house.facts(caseId)).toContain('files.uploaded');
    const told: unknown[] = await house.system.query(`SELECT 1 FROM platform.ledger WHERE payload::text LIKE '%liite%'`);
    expect(told).toHaveLength(0);
  });

  test('is attached by nobody from outside, and by no expert', async () => {
    await expect(attach(pirkko, { subject: 'need' })).rejects.toThrow(NotFound);
    await expect(attach(riikka, { subject: 'call' })).rejects.toThrow(NotFound);
    await expect(attach(emma, { subject: 'need' })).rejects.toThrow(NotAllowed);
    await expect(attach(sanna, { subject: 'tender', subjectId: randomUUID() })).rejects.toThrow(NotFound);
  });

  test('can be removed until it is published; then anyone may read it', async () => {
    const [draft, annex] = [await attach(sanna, { subject: 'dialogue' }), await attach(sanna, { subject: 'dialogue' })];
    await house.run(removeFile, sanna, { fileId: draft.id });
    expect(await seenBy(sanna)).not.toContain(draft.id);
    await expect(house.run(removeFile, sanna, { fileId: draft.id })).rejects.toThrow(NotFound);
    const published = await house.commands.transact(sanna, 'test', (tx) => publishFiles(tx, { caseId, subject: 'dialogue' }));
    expect(published).toEqual([{ name: 'liite.csv', size: 10, sha256: annex.sha256 }]);
    await expect(house.run(removeFile, sanna, { fileId: annex.id })).rejects.toMatchObject({ reasons: [{ code: 'files.fixed' }] });
    for (const reader of [publicActor('sv'), riikka, pirkko]) expect(await seenBy(reader)).toEqual([annex.id]);
  });
});

describe('a file of a tender', () => {
  let tender: string;
  beforeAll(async () => {
    tender = await aDraft(riikka);
  });

  test('goes to one’s own draft only, and nobody else learns of it', async () => {
    const file = await attach(riikka, { subject: 'tender', subjectId: tender });
    expect(await seenBy(riikka)).toContain(file.id);
    for (const other of [sanna, lisa, emma]) expect(await seenBy(other)).not.toContain(file.id);
    const told: unknown[] = await house.system.query(
      `SELECT 1 FROM platform.ledger WHERE type = 'files.uploaded' AND payload->>'fileId' = $1 AND city_id IS NOT NULL`,
      [file.id],
    );
    expect(told).toHaveLength(0);
    await expect(attach(lisa, { subject: 'tender', subjectId: tender })).rejects.toThrow(NotFound);
    await expect(attach(riikka, { subject: 'tender' })).rejects.toThrow(NotFound);
    await expect(house.run(removeFile, lisa, { fileId: file.id })).rejects.toThrow(NotFound);
  });

  test('is part of what was sent: it stays, nothing is added, and the city reads it after the opening', async () => {
    const [file] = await house.reads.run(riikka, (em) => filesOf(em, { caseId, subject: 'tender' }));
    const fixed = await house.commands.transact(riikka, 'test', async (tx) => {
      await tx.em.query(`UPDATE tendering.submission SET status = 'submitted', received_at = $2, receipt = '{}' WHERE id = $1`, [
        tender,
        tx.now,
      ]);
      return fixFiles(tx, { caseId, subject: 'tender', subjectId: tender });
    });
    expect(fixed).toEqual([{ name: 'liite.csv', size: 10, sha256: file?.sha256 }]);
    const refusal = await house.run(removeFile, riikka, { fileId: file?.id ?? '' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    await expect(attach(riikka, { subject: 'tender', subjectId: tender })).rejects.toThrow(NotFound);
    expect(await seenBy(sanna)).not.toContain(file?.id);
    await house.system.query(
      `UPDATE tendering.round SET status = 'opened', deadline = platform.now() - interval '1 hour', opened_at = platform.now(), opened_by = ARRAY[$2, $3]::uuid[] WHERE case_id = $1`,
      [caseId, sanna.personId, emma.personId],
    );
    expect(await seenBy(sanna)).toContain(file?.id);
    expect(await seenBy(lisa)).not.toContain(file?.id);
  });
});

test('the sweep removes what nothing points to, once it is a day old', async () => {
  const kept = await keep();
  await house.run(attachFile, sanna, { caseId, subject: 'need', file: kept });
  const removed = await keep();
  const gone = await house.run(attachFile, sanna, { caseId, subject: 'need', file: removed });
  await house.run(removeFile, sanna, { fileId: gone.id });
  const [loose, young] = [await keep(), await keep()];
  const now = new Date();
  const old = new Date(now.getTime() - 25 * 60 * 60 * 1000);
  for (const { storageKey } of [kept, removed, loose]) await utimes(join(folder, storageKey), old, old);
  expect(await sweepFiles(house.system.manager, store, now)).toBe(2);
  for (const { storageKey } of [kept, young]) (await store.read(storageKey)).destroy();
  for (const { storageKey } of [removed, loose]) await expect(store.read(storageKey)).rejects.toThrow(NotFound);
});
