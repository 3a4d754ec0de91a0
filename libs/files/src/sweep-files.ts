import type { EntityManager } from 'typeorm';
import type { FileStore } from './file-store';

/** The part of the store that is this room's. */
export const FILES_FOLDER = 'files';
const BATCH = 500;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes bytes that nothing points to: of files that were taken away, and of uploads whose row never came. Bytes younger
 * than a day are left alone, since their row may be on its way. Run by the worker, which sees every row.
 * @returns how many were removed
 */
export async function sweepFiles(em: EntityManager, store: FileStore, now: Date): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  const sweep = async () => {
    const loose: { key: string }[] = await em.query(
      `SELECT key FROM unnest($1::text[]) AS key
        WHERE NOT EXISTS (SELECT 1 FROM files.stored_file f WHERE f.storage_key = key AND f.removed_at IS NULL)`,
      [batch],
    );
    for (const { key } of loose) await store.remove(key);
    removed += loose.length;
    batch = [];
  };
  for await (const { key, writtenAt } of store.list(`${FILES_FOLDER}/`)) {
    if (now.getTime() - writtenAt.getTime() < DAY) continue;
    batch.push(key);
    if (batch.length === BATCH) await sweep();
  }
  await sweep();
  return removed;
}
