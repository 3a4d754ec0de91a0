import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, OWN_SUPPLIER } from './row-security';

/** Rows of the city in which another writes too: who, and which columns of each. */
const SHARED: readonly { table: string; scope: 'supplier' | 'expert'; columns: readonly string[] }[] = [
  { table: 'tendering.round', scope: 'expert', columns: ['quality_final_at', 'prices_opened_at'] },
  { table: 'evaluation.clarification', scope: 'supplier', columns: ['answer', 'answered_by', 'answered_at'] },
  { table: 'evaluation.contract', scope: 'supplier', columns: ['signed_for_city', 'signed_for_supplier', 'signed_at'] },
  { table: 'pilots.pilot', scope: 'supplier', columns: ['started_at', 'started_by'] },
];

/**
 * Row security says which rows someone may change, and column grants cannot tell a supplier from a city: both come as one role.
 * So the tables themselves say which columns; and a contract says when, and by whom.
 */
export class OwnColumns1795510000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION platform.writes_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- The first argument is the scope, the others its columns.
        IF platform.scope() = TG_ARGV[0] AND to_jsonb(NEW) - TG_ARGV[1:] IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV[1:] THEN
          RAISE EXCEPTION 'the scope % writes only % of %', TG_ARGV[0], TG_ARGV[1:], TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$;
    `);
    for (const { table, scope, columns } of SHARED)
      await db.query(`CREATE TRIGGER own_columns BEFORE UPDATE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION platform.writes_only(${[scope, ...columns].map((word) => `'${word}'`).join(', ')})`);
    // A signed contract binds: nobody changes it any more. A supplier signs for itself, and for the city whoever has signed there.
    const SIGNED_BY_BOTH = `signed_for_supplier = platform.person() AND EXISTS (
      SELECT 1 FROM cases.signature s WHERE s.case_id = contract.case_id AND s.act = 'evaluation.signContract'
         AND s.person_id = contract.signed_for_city AND s.organisation_id = contract.city_id)`;
    await db.query(`
      DROP POLICY app_update ON evaluation.contract;
      CREATE POLICY app_update ON evaluation.contract FOR UPDATE TO innopolku_app
        USING ((${anyOf(OWN_CITY, OWN_SUPPLIER)}) AND signed_at IS NULL)
        WITH CHECK (${anyOf(OWN_CITY, `${OWN_SUPPLIER} AND ${SIGNED_BY_BOTH}`)});
      DROP POLICY app_update ON evaluation.clarification;
      CREATE POLICY app_update ON evaluation.clarification FOR UPDATE TO innopolku_app
        USING (${OWN_SUPPLIER} AND answered_at IS NULL) WITH CHECK (${OWN_SUPPLIER} AND answered_by = platform.person());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    const both = anyOf(OWN_CITY, OWN_SUPPLIER);
    await db.query(`
      DROP POLICY app_update ON evaluation.contract;
      CREATE POLICY app_update ON evaluation.contract FOR UPDATE TO innopolku_app USING (${both}) WITH CHECK (${both});
      DROP POLICY app_update ON evaluation.clarification;
      CREATE POLICY app_update ON evaluation.clarification FOR UPDATE TO innopolku_app USING (${both}) WITH CHECK (${both});
      ${SHARED.map(({ table }) => `DROP TRIGGER own_columns ON ${table};`).join('\n')}
      DROP FUNCTION platform.writes_only();
    `);
  }
}
