import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, OWN_SUPPLIER } from './row-security';

/** A decision keeps what it rests on; and a supplier who signs last can be told what stands in the way, without reading others' rows. */
export class AwardGrounds1795510000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE evaluation.award ADD COLUMN grounds jsonb
        CONSTRAINT award_grounds CHECK (status = 'proposed' OR grounds IS NOT NULL);

      DROP POLICY app_select ON evaluation.winner_check;
      CREATE POLICY app_select ON evaluation.winner_check FOR SELECT TO innopolku_app USING (${anyOf(OWN_CITY, OWN_SUPPLIER)});

      -- Figures and instants only: whose demand it is, and what it says, stays with the city and the one who made it.
      CREATE FUNCTION evaluation.after_award(asked uuid)
        RETURNS TABLE (undecided int, accepted_at timestamptz, signed_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = evaluation AS
        $$ SELECT (SELECT count(*)::int FROM correction WHERE case_id = asked AND accepted IS NULL),
                  (SELECT max(decided_at) FROM correction WHERE case_id = asked AND accepted),
                  (SELECT min(c.signed_at) FROM contract c WHERE c.case_id = asked) $$;
      CREATE POLICY owner_counts ON evaluation.correction FOR SELECT TO CURRENT_USER USING (true);
      CREATE POLICY owner_counts ON evaluation.contract FOR SELECT TO CURRENT_USER USING (true);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY owner_counts ON evaluation.contract;
      DROP POLICY owner_counts ON evaluation.correction;
      DROP FUNCTION evaluation.after_award(uuid);
      DROP POLICY app_select ON evaluation.winner_check;
      CREATE POLICY app_select ON evaluation.winner_check FOR SELECT TO innopolku_app USING (${OWN_CITY});
      ALTER TABLE evaluation.award DROP COLUMN grounds;
    `);
  }
}
