import type { EventType } from '@app/kernel';
import type { Reaction } from '@app/platform';
import { PAPERS } from './papers';

const LATER = PAPERS.flatMap(({ kind, on, published }) =>
  published === 'at once' || published === 'never' ? [] : [{ kind, on, with: published }],
);

/**
 * Makes papers public with the fact that publishes them: the need with its consultation, a decision with its notification.
 * @throws Error while one of them is still being drawn; the worker tries again
 */
export const publishDocuments: Reaction = {
  name: 'publishDocuments',
  on: [...new Set(LATER.map((paper): EventType => paper.with))],
  async react(tx, fact) {
    for (const { kind, on } of LATER.filter((paper) => paper.with === fact.type)) {
      await tx.em.query('UPDATE documents.document SET public = true WHERE case_id = $1 AND kind = $2', [fact.caseId, kind]);
      const waiting: unknown[] = await tx.em.query(
        `SELECT 1 FROM platform.ledger l JOIN platform.ledger own ON own.id = $1
          WHERE l.case_id = $2 AND l.type = $3 AND l.seq < own.seq
            AND NOT EXISTS (SELECT 1 FROM documents.document d WHERE d.ledger_id = l.id AND d.kind = $4)`,
        [fact.ledgerId, fact.caseId, on, kind],
      );
      if (waiting.length > 0) throw new Error(`${kind} of case ${fact.caseId} is not drawn yet`);
    }
  },
};
