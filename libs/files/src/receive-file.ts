import { createHash, randomUUID } from 'node:crypto';
import { Refusal } from '@app/kernel';
import { z } from 'zod';
import { HEAD, isWhatItSays, KINDS_IN_WORDS, kindOf } from './file-kinds';
import type { FileStore } from './file-store';
import { filesReason } from './reasons';
import { safeName } from './safe-name';

/** The largest file that may be attached, in bytes. */
export const LARGEST_FILE = 50_000_000;

/** A file whose bytes are kept, before anything points to them. `sha256` in hexadecimal, `size` in bytes. */
export const ReceivedFile = z.strictObject({
  name: z.string().min(1).max(200),
  mime: z.string(),
  size: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  storageKey: z.string(),
});
export type ReceivedFile = z.infer<typeof ReceivedFile>;

/**
 * Takes a file in as it comes: looks at its first bytes, counts and hashes the rest on its way to the store. Nothing is
 * held in memory but the head, and a refused file leaves no bytes.
 * @throws Refusal 422 with why it is not taken
 */
export async function receiveFile(
  store: FileStore,
  bytes: AsyncIterable<Uint8Array>,
  { name: given, folder, largest = LARGEST_FILE }: { name: string; folder: string; largest?: number },
): Promise<ReceivedFile> {
  const name = safeName(given);
  const kind = kindOf(name);
  if (!name) throw new Refusal([filesReason('no-name')], 422);
  if (!kind) throw new Refusal([filesReason('kind-not-taken', { kinds: KINDS_IN_WORDS })], 422);
  const chunks = bytes[Symbol.asyncIterator]();
  const { head, whole } = await takeHead(chunks);
  if (head.length === 0) throw new Refusal([filesReason('empty')], 422);
  if (!(await isWhatItSays(head, kind, whole))) throw new Refusal([filesReason('not-what-it-says', { name })], 422);

  const hash = createHash('sha256');
  let size = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for (let next: IteratorResult<Uint8Array> = { value: head, done: false }; !next.done; next = await chunks.next()) {
      size += next.value.length;
      if (size > largest) throw new Refusal([filesReason('too-large', { largest })], 422);
      hash.update(next.value);
      yield next.value;
    }
  }
  const storageKey = `${folder}/${randomUUID()}`;
  await store.write(storageKey, counted());
  return { name, mime: kind.mime, size, sha256: hash.digest('hex'), storageKey };
}

async function takeHead(chunks: AsyncIterator<Uint8Array>): Promise<{ head: Buffer; whole: boolean }> {
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await chunks.next();
    if (next.done) return { head: Buffer.concat(taken), whole: true };
    taken.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(taken), whole: false };
}
