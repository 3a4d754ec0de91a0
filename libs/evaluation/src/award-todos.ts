import { defineTodos, mayRun } from '@app/cases';

/** What an award waits for beside its moves: an answer to a demand, the winner's documents, the contract's text. */
defineTodos((em, caseIds, actor) =>
  em.query(
    `WITH winner AS (
       SELECT a.case_id, a.status, (t ->> 'supplierId')::uuid AS supplier_id
         FROM evaluation.award a JOIN cases."case" c ON c.id = a.case_id AND c.stage = 'tender',
              jsonb_array_elements(a.grounds -> 'compared') t
        WHERE a.case_id = ANY($1) AND (t ->> 'submission')::uuid = ANY (a.winners))
     SELECT DISTINCT x.case_id AS "caseId", 'evaluation.answer-correction' AS code FROM evaluation.correction x
      WHERE $2 AND x.case_id = ANY($1) AND x.accepted IS NULL
     UNION ALL
     SELECT DISTINCT w.case_id, 'evaluation.check-winner' FROM winner w
      WHERE $3 AND NOT EXISTS (SELECT 1 FROM evaluation.winner_check k WHERE k.case_id = w.case_id AND k.supplier_id = w.supplier_id)
     UNION ALL
     SELECT DISTINCT w.case_id, 'evaluation.write-contract' FROM winner w
      WHERE $4 AND w.status = 'notified'
        AND NOT EXISTS (SELECT 1 FROM evaluation.contract k WHERE k.case_id = w.case_id AND k.supplier_id = w.supplier_id)`,
    [
      caseIds,
      mayRun('evaluation.decideCorrection', actor),
      mayRun('evaluation.checkWinner', actor),
      mayRun('evaluation.saveContract', actor),
    ],
  ),
);
