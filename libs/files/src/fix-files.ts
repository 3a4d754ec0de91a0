import type { Tx } from '@app/platform';
import type { FileTarget } from './subjects';

/** A file as a receipt or a list of annexes names it. */
export interface FixedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * What is attached becomes part of what is sent: from now on it stays as it is. For the command that sends, in its own
 * transaction. @returns all files there, in the order in which they were attached
 */
export const fixFiles = (tx: Tx, target: FileTarget): Promise<FixedFile[]> => fix(tx, target, false);

/** As `fixFiles`, and anyone may read them from now on. For the command that publishes. Never for a supplier's files. */
export const publishFiles = (tx: Tx, target: FileTarget): Promise<FixedFile[]> => fix(tx, target, true);

async function fix(tx: Tx, { caseId, subject, subjectId }: FileTarget, published: boolean): Promise<FixedFile[]> {
  const there = 'case_id = $1 AND subject = $2 AND subject_id IS NOT DISTINCT FROM $3 AND removed_at IS NULL';
  const which = [caseId, subject, subjectId ?? null];
  await tx.em.query(
    `UPDATE files.stored_file SET fixed_at = coalesce(fixed_at, $4), published_at = CASE WHEN $5 THEN coalesce(published_at, $4) ELSE published_at END
      WHERE ${there} AND (fixed_at IS NULL OR ($5 AND published_at IS NULL))`,
    [...which, tx.now, published],
  );
  const rows: { name: string; size: string; sha256: string }[] = await tx.em.query(
    `SELECT name, size, sha256 FROM files.stored_file WHERE ${there} ORDER BY at, id`,
    which,
  );
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
}
