import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Config } from '@app/platform';
import type { FileStore, KeptBytes } from './file-store';
import { FolderStore } from './folder-store';

const stores = new WeakMap<Config, FileStore>();

/** The store that the installation was told of (`FILES_URL`); without one, a folder beside its other data. One per process. */
export function fileStoreOf(config: Config): FileStore {
  const known = stores.get(config) ?? makeStore(config);
  stores.set(config, known);
  return known;
}

function makeStore({ filesUrl, dataDir }: Config): FileStore {
  if (filesUrl === undefined) return new FolderStore(join(dataDir, 'files'));
  const address = new URL(filesUrl);
  if (address.protocol === 'file:') return new FolderStore(fileURLToPath(address));
  return new LateStore(async () => (await import('./s3-store')).s3StoreAt(address));
}

/** Loads its store when it is first needed: the S3 client is large, and most installations keep a folder. */
class LateStore implements FileStore {
  private loaded: Promise<FileStore> | undefined;

  constructor(private readonly load: () => Promise<FileStore>) {}

  async write(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    await (await this.store).write(key, bytes);
  }

  async read(key: string): Promise<Readable> {
    return (await this.store).read(key);
  }

  async remove(key: string): Promise<void> {
    await (await this.store).remove(key);
  }

  async *list(prefix: string): AsyncIterable<KeptBytes> {
    yield* (await this.store).list(prefix);
  }

  private get store(): Promise<FileStore> {
    return (this.loaded ??= this.load());
  }
}
