import { createHash, randomUUID } from 'node:crypto';
import { fileStoreOf } from '@app/files';
import type { Config, Fact, Reaction, Tx } from '@app/platform';
import type { Paper } from './paper';
import { PAPERS } from './papers';
import { contentDigest } from './render';

/**
 * Draws the papers that a fact must leave behind, keeps their bytes, and records what was issued with its hashes. The key
 * of the bytes is made of the fact, the kind and the language: a repeat writes over the same ones, and nothing is left loose.
 */
export const issueDocuments: Reaction = {
  name: 'issueDocuments',
  on: [...new Set(PAPERS.map((paper) => paper.on))],
  async react(tx, fact, config) {
    for (const paper of PAPERS.filter((p) => p.on === fact.type)) await issue(tx, fact, config, paper);
  },
};

async function issue(tx: Tx, fact: Fact, config: Config, paper: Paper): Promise<void> {
  const { kind } = paper;
  const files: { language: string; sha256: string }[] = [];
  for await (const { language, bytes, data } of paper.draw(tx.em, fact, config)) {
    const storageKey = `documents/${fact.caseId}/${fact.ledgerId}-${kind}-${language}.pdf`;
    await fileStoreOf(config).write(storageKey, whole(bytes));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await tx.em.query(
      `INSERT INTO documents.document (id, case_id, city_id, ledger_id, kind, language, template_version, title, public, at, digest, sha256, size, storage_key, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        randomUUID(),
        fact.caseId,
        fact.cityId,
        fact.ledgerId,
        kind,
        language,
        paper.version,
        JSON.stringify(data.title),
        await isPublished(tx, fact, paper),
        fact.at,
        contentDigest(paper, data),
        sha256,
        bytes.length,
        storageKey,
        JSON.stringify(data),
      ],
    );
    files.push({ language, sha256 });
  }
  await tx.record('documents.issued', { kind, of: fact.ledgerId, files });
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of bytes that are already there
async function* whole(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** A paper may be drawn after the fact that publishes it: the two are reacted to apart. */
async function isPublished(tx: Tx, fact: Fact, { published }: Paper): Promise<boolean> {
  if (published === 'at once' || published === 'never') return published === 'at once';
  const later: unknown[] = await tx.em.query(
    `SELECT 1 FROM platform.ledger l JOIN platform.ledger own ON own.id = $1 WHERE l.case_id = $2 AND l.type = $3 AND l.seq > own.seq LIMIT 1`,
    [fact.ledgerId, fact.caseId, published],
  );
  return later.length > 0;
}
