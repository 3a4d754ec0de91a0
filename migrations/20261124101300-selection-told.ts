import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each candidate learns what was decided of it, and until when it may seek a review (Act 1397/2016 s. 123 and 125). The row holds
 * what was decided of all, so no supplier reads it: a function gives out the reader's own part and nothing of the others.
 */
export class SelectionTold1795510000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE evaluation.selection ADD COLUMN remedies jsonb;
      CREATE FUNCTION evaluation.own_selection(asked uuid)
        RETURNS TABLE (round_id uuid, submission uuid, selected boolean, reason jsonb, text jsonb, remedies jsonb, selected_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = evaluation AS
        $$ SELECT s.round_id, own.id, own.id = ANY (s.selected),
                  (SELECT n -> 'reason' FROM jsonb_array_elements(s.not_selected) n WHERE (n ->> 'submission')::uuid = own.id),
                  s.text, s.remedies, s.selected_at
             FROM selection s
             JOIN tendering.submission own ON own.round_id = s.round_id AND own.supplier_id = platform.org() AND own.status = 'submitted'
            WHERE s.case_id = asked AND platform.scope() = 'supplier' $$;
      CREATE POLICY owner_tells ON evaluation.selection FOR SELECT TO CURRENT_USER USING (true);
      CREATE POLICY owner_tells ON tendering.submission FOR SELECT TO CURRENT_USER USING (true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY owner_tells ON tendering.submission;
      DROP POLICY owner_tells ON evaluation.selection;
      DROP FUNCTION evaluation.own_selection(uuid);
      ALTER TABLE evaluation.selection DROP COLUMN remedies;
    `);
  }
}
