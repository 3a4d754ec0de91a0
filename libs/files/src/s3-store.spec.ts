import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { NotFound } from '@app/kernel';
import { s3StoreAt, type S3Store } from './s3-store';

/** As much of an object store as ours asks for: whole objects, parts, listing. */
class ObjectServer {
  readonly objects = new Map<string, Buffer>();
  readonly calls: string[] = [];
  private readonly parts = new Map<string, Map<number, Buffer>>();
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://store');
    const key = decodeURIComponent(url.pathname).replace('/bucket/', '');
    const upload = url.searchParams.get('uploadId');
    const body = await buffer(request);
    this.calls.push(`${request.method} ${upload ? 'part ' : ''}${key}`);
    const xml = (inner: string) => response.setHeader('content-type', 'application/xml').end(`<?xml version="1.0"?>${inner}`);
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      this.parts.set(key, new Map());
      return void xml(`<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>`);
    }
    if (request.method === 'POST') {
      this.objects.set(key, Buffer.concat([...(this.parts.get(key)?.entries() ?? [])].sort(([a], [b]) => a - b).map(([, part]) => part)));
      return void xml('<CompleteMultipartUploadResult/>');
    }
    if (request.method === 'PUT' && upload) this.parts.get(key)?.set(Number(url.searchParams.get('partNumber')), body);
    else if (request.method === 'PUT') this.objects.set(key, body);
    if (request.method === 'DELETE') this.objects.delete(key);
    if (request.method !== 'GET') return void response.setHeader('etag', '"e"').end();
    if (url.searchParams.has('list-type')) {
      const keys = [...this.objects.keys()].filter((k) => k.startsWith(url.searchParams.get('prefix') ?? ''));
      const rows = keys.map((k) => `<Contents><Key>${k}</Key><LastModified>2027-03-01T00:00:00.000Z</LastModified></Contents>`);
      return void xml(`<ListBucketResult>${rows.join('')}</ListBucketResult>`);
    }
    const found = this.objects.get(key);
    if (found) return void response.end(found);
    response.statusCode = 404;
    xml('<Error><Code>NoSuchKey</Code></Error>');
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of chunks that are already there
async function* inChunks(bytes: Buffer, size = 300_000): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const server = new ObjectServer();
let store: S3Store;
beforeAll(async () => {
  store = s3StoreAt(new URL(`s3://key:secret@bucket/innopolku?endpoint=${encodeURIComponent(await server.listen())}`));
});
afterAll(() => server.close());

test('a small file goes in one piece and comes back', async () => {
  const bytes = randomBytes(700_000);
  await store.write('files/a/1', inChunks(bytes));
  expect(server.objects.get('innopolku/files/a/1')?.equals(bytes)).toBe(true);
  expect((await buffer(await store.read('files/a/1'))).equals(bytes)).toBe(true);
});

test('a large file goes in parts, one in memory at a time', async () => {
  const bytes = randomBytes(20_000_000);
  await store.write('files/a/2', inChunks(bytes));
  expect(server.objects.get('innopolku/files/a/2')?.equals(bytes)).toBe(true);
  expect(server.calls.filter((call) => call === 'PUT part innopolku/files/a/2')).toHaveLength(3);
});

test('a stream that breaks off leaves no object', async () => {
  async function* breaking(): AsyncIterable<Uint8Array> {
    yield* inChunks(randomBytes(10_000_000));
    throw new Error('the line was cut');
  }
  await expect(store.write('files/a/3', breaking())).rejects.toThrow('the line was cut');
  expect(server.objects.has('innopolku/files/a/3')).toBe(false);
  expect(server.calls).toContain('DELETE part innopolku/files/a/3');
});

test('lists its own part of the bucket, and removes', async () => {
  server.objects.set('other/files/x', Buffer.from('x'));
  const keys: string[] = [];
  for await (const { key } of store.list('files/')) keys.push(key);
  expect(keys).toEqual(['files/a/1', 'files/a/2']);
  await store.remove('files/a/1');
  await expect(store.read('files/a/1')).rejects.toThrow(NotFound);
});
