import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A price that looks abnormally low is asked about before its tender may be passed over (Act 1397/2016 s. 96). */
export class AbnormallyLow1795510000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE evaluation.clarification ADD COLUMN kind text NOT NULL DEFAULT 'clarification'
        CONSTRAINT clarification_kind CHECK (kind IN ('clarification', 'abnormally_low'));
      ALTER TABLE evaluation.award ADD COLUMN passed_over jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE evaluation.award DROP COLUMN passed_over;
      ALTER TABLE evaluation.clarification DROP COLUMN kind;
    `);
  }
}
