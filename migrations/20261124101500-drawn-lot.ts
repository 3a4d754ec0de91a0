import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_CITY } from './row-security';

/** A ranking is computed once; a lot that two people draw is the one thing that may still be put into it, and also once. */
export class DrawnLot1795510000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE evaluation.ranking ADD COLUMN lot_seed text, ADD COLUMN lot_drawn_by uuid[], ADD COLUMN lot_drawn_at timestamptz,
        ADD CONSTRAINT ranking_lot_by_two CHECK ((lot_seed IS NULL AND lot_drawn_by IS NULL AND lot_drawn_at IS NULL) OR
          (lot_seed IS NOT NULL AND lot_drawn_at IS NOT NULL AND cardinality(lot_drawn_by) = 2 AND lot_drawn_by[1] <> lot_drawn_by[2]));
      GRANT UPDATE (inputs, result, lot_seed, lot_drawn_by, lot_drawn_at) ON evaluation.ranking TO innopolku_app;
      CREATE POLICY app_update ON evaluation.ranking FOR UPDATE TO innopolku_app
        USING (${OWN_CITY} AND lot_seed IS NULL) WITH CHECK (${OWN_CITY} AND lot_seed IS NOT NULL);
      CREATE FUNCTION evaluation.only_a_lot() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.inputs - 'lot' IS DISTINCT FROM OLD.inputs - 'lot' THEN
          RAISE EXCEPTION 'a ranking takes a lot and nothing else' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER only_a_lot BEFORE UPDATE ON evaluation.ranking FOR EACH ROW EXECUTE FUNCTION evaluation.only_a_lot();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER only_a_lot ON evaluation.ranking;
      DROP FUNCTION evaluation.only_a_lot();
      DROP POLICY app_update ON evaluation.ranking;
      REVOKE UPDATE ON evaluation.ranking FROM innopolku_app;
      ALTER TABLE evaluation.ranking DROP COLUMN lot_seed, DROP COLUMN lot_drawn_by, DROP COLUMN lot_drawn_at;
    `);
  }
}
