import type { Readable } from 'node:stream';

/** Bytes under a name that no row points to any more, or not yet. */
export interface KeptBytes {
  readonly key: string;
  readonly writtenAt: Date;
}

/**
 * Where bytes are kept. Knows nothing of cases and people: whoever asks for a key has already asked who may.
 * Keys are ours, never a person's words: small letters, digits, `.`, `-`, `_` and `/`.
 */
export interface FileStore {
  /** Keeps the whole stream under the key, in place of what was there. A stream that fails half way leaves nothing. */
  write(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** @throws NotFound where nothing is kept under the key */
  read(key: string): Promise<Readable>;
  /** Nothing under the key is no error. */
  remove(key: string): Promise<void>;
  /** Everything whose key begins with this. */
  list(prefix: string): AsyncIterable<KeptBytes>;
}

const KEY = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

/** @throws Error on a key that could lead out of the store: a mistake of ours, never of a reader. */
export function soundKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`«${key}» is no key of a file store`);
  return key;
}
