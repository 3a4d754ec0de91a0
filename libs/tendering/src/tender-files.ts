import type { Tx } from '@app/platform';
import type { Receipt } from './receipt';

/** The files attached to a draft tender; from now on they are part of what was sent and stay as they are. */
export async function fixTenderFiles(tx: Tx, submissionId: string): Promise<Receipt['files']> {
  await tx.em.query(
    `UPDATE files.stored_file SET fixed_at = $2 WHERE subject = 'tender' AND subject_id = $1 AND removed_at IS NULL AND fixed_at IS NULL`,
    [submissionId, tx.now],
  );
  const rows: { name: string; size: string; sha256: string }[] = await tx.em.query(
    `SELECT name, size, sha256 FROM files.stored_file WHERE subject = 'tender' AND subject_id = $1 AND removed_at IS NULL ORDER BY at, id`,
    [submissionId],
  );
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
}
