import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  type CompletedPart,
} from '@aws-sdk/client-s3';
import { NotFound } from '@app/kernel';
import { soundKey, type FileStore, type KeptBytes } from './file-store';

/** The least that S3 takes as a part is 5 MiB. One part at a time is held in memory. */
const PART = 8 * 1024 * 1024;

/** Keeps each key as an object in one bucket, of Amazon or of anything that speaks its protocol. */
export class S3Store implements FileStore {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {}

  async write(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const parts = inParts(bytes)[Symbol.asyncIterator]();
    const first = await parts.next();
    const head = first.done ? Buffer.alloc(0) : first.value;
    const at = this.at(key);
    if (head.length < PART) await this.client.send(new PutObjectCommand({ ...at, Body: head }));
    else await this.writeInParts(at, head, parts);
  }

  async read(key: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.at(key)));
      if (Body instanceof Readable) return Body;
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw error;
    }
    throw new NotFound();
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  async *list(prefix: string): AsyncIterable<KeptBytes> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: this.prefix + prefix });
    for await (const { Contents = [] } of pages)
      for (const { Key, LastModified } of Contents)
        if (Key !== undefined && LastModified) yield { key: Key.slice(this.prefix.length), writtenAt: LastModified };
  }

  private async writeInParts(at: ObjectAddress, head: Buffer, rest: AsyncIterator<Buffer>): Promise<void> {
    const { UploadId } = await this.client.send(new CreateMultipartUploadCommand(at));
    const upload = { ...at, UploadId };
    try {
      const done: CompletedPart[] = [];
      for (let part: IteratorResult<Buffer> = { value: head, done: false }; !part.done; part = await rest.next()) {
        const PartNumber = done.length + 1;
        const { ETag } = await this.client.send(new UploadPartCommand({ ...upload, PartNumber, Body: part.value }));
        done.push({ PartNumber, ETag });
      }
      await this.client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: done } }));
    } catch (error) {
      await this.client.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
      throw error;
    }
  }

  private at(key: string): ObjectAddress {
    return { Bucket: this.bucket, Key: this.prefix + soundKey(key) };
  }
}

interface ObjectAddress {
  readonly Bucket: string;
  readonly Key: string;
}

/** The same bytes in pieces of one part; only the last may be shorter. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    if (size < PART) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/**
 * `s3://KEY:SECRET@BUCKET/FOLDER?region=eu-north-1&endpoint=https://storage.example`. Without a key the client looks for
 * one where Amazon's tools do; without an endpoint it is Amazon's own.
 */
export function s3StoreAt(address: URL): S3Store {
  const region = address.searchParams.get('region') ?? 'eu-north-1';
  const endpoint = address.searchParams.get('endpoint') ?? undefined;
  const credentials = address.username
    ? { accessKeyId: decodeURIComponent(address.username), secretAccessKey: decodeURIComponent(address.password) }
    : undefined;
  const client = new S3Client({
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
  });
  const folder = address.pathname.replace(/^\/+|\/+$/g, '');
  return new S3Store(client, address.hostname, folder ? `${folder}/` : '');
}
