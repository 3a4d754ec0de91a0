import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { NotFound } from '@app/kernel';
import { soundKey, type FileStore, type KeptBytes } from './file-store';

const UNFINISHED = '.part';

/** Keeps each key as a file under one folder. A file appears whole, by a rename after its bytes are on the disk. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async write(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(unfinished, 'wx', 0o600);
      try {
        for await (const chunk of bytes) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new NotFound();
    return createReadStream(path);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** What a crash left unfinished is listed too, so that it can be swept. */
  async *list(prefix: string): AsyncIterable<KeptBytes> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const key = path.slice(this.folder.length + 1).replaceAll('\\', '/');
      const found = key.startsWith(prefix) ? await stat(path).catch(() => undefined) : undefined;
      if (found) yield { key, writtenAt: found.mtime };
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, soundKey(key));
  }
}
