import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { NotFound, Refusal } from '@app/kernel';
import { FolderStore } from './folder-store';
import { receiveFile } from './receive-file';
import { safeName } from './safe-name';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const store = new FolderStore(folder);

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of chunks that are already there
async function* inChunks(bytes: Buffer, size = 1_000): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const receive = (name: string, bytes: Buffer | string, largest?: number) =>
  receiveFile(store, inChunks(Buffer.from(bytes)), { name, folder: 'files/a', ...(largest !== undefined && { largest }) });
const codeOf = async (attempt: Promise<unknown>): Promise<string | undefined> => {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.reasons[0].code;
    throw error;
  }
};
const keptFiles = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);
const archive = Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(200)]);

test('keeps the bytes as they came, with their hash and size', async () => {
  const bytes = pdf(300_000);
  const file = await receive('Liite 1.pdf', bytes);
  expect(file).toMatchObject({ name: 'Liite 1.pdf', mime: 'application/pdf', size: bytes.length });
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect((await buffer(await store.read(file.storageKey))).equals(bytes)).toBe(true);
  await store.remove(file.storageKey);
  await expect(store.read(file.storageKey)).rejects.toThrow(NotFound);
});

test.each([
  ['mitat.csv', 'aika;arvo\n6.00;0,31\n', 'text/csv'],
  ['espd.xml', '<?xml version="1.0"?><QualificationApplicationResponse/>', 'application/xml'],
  ['taulukko.xlsx', archive, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('takes %s', async (name, bytes, mime) => {
  expect((await receive(name, bytes)).mime).toBe(mime);
});

test.each([
  ['ohjelma.exe', 'MZ', 'files.kind-not-taken'],
  ['sivu.html', '<p>Hei</p>', 'files.kind-not-taken'],
  ['kuva.svg', '<svg/>', 'files.kind-not-taken'],
  ['liite', 'sana', 'files.kind-not-taken'],
  ['liite.pdf', 'MZ\u0090\u0000 this is a program', 'files.not-what-it-says'],
  ['liite.pdf', archive, 'files.not-what-it-says'],
  ['sivu.txt', 'Hei <script>alert(1)</script>', 'files.not-what-it-says'],
  ['kuva.xml', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'files.not-what-it-says'],
  ['komento.txt', '#!/bin/sh\nrm -rf /', 'files.not-what-it-says'],
  ['tavut.csv', Buffer.from([0x61, 0x00, 0xff]), 'files.not-what-it-says'],
  ['tyhjä.pdf', '', 'files.empty'],
])('refuses %s', async (name, bytes, code) => {
  const before = keptFiles();
  expect(await codeOf(receive(name, bytes))).toBe(code);
  expect(keptFiles()).toBe(before);
});

test('a file that grows over the limit leaves nothing', async () => {
  const before = keptFiles();
  expect(await codeOf(receive('suuri.pdf', pdf(200_000), 100_000))).toBe('files.too-large');
  expect(keptFiles()).toBe(before);
});

test('a stream that breaks off leaves nothing', async () => {
  const before = keptFiles();
  async function* breaking(): AsyncIterable<Uint8Array> {
    yield* inChunks(pdf(100_000));
    throw new Error('the line was cut');
  }
  await expect(receiveFile(store, breaking(), { name: 'liite.pdf', folder: 'files/a' })).rejects.toThrow('the line was cut');
  expect(keptFiles()).toBe(before);
});

test.each([
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Temp\\tarjous.pdf', 'tarjous.pdf'],
  ['tarjous\u202Efdp.exe', 'tarjousfdp.exe'],
  ['  .piilo.txt ', 'piilo.txt'],
  ['hinta<1>?.csv', 'hinta_1__.csv'],
  ['Räksmörgås ja häät.docx', 'Räksmörgås ja häät.docx'],
])('%s becomes a name that any system can keep', (given, safe) => expect(safeName(given)).toBe(safe));

test('a long name is cut before its ending', () => {
  const name = safeName(`${'ä'.repeat(400)}.pdf`);
  expect(name).toMatch(/ä\.pdf$/u);
  expect(name).toHaveLength(120);
});

test('no key leads out of the store', async () => {
  await expect(store.read('../secret')).rejects.toThrow('is no key');
  await expect(store.remove('/etc/passwd')).rejects.toThrow('is no key');
});
