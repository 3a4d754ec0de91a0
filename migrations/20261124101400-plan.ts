import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_CITY, secure } from './row-security';

/** The days that the city plans for a procedure, before they happen. The market does not see them. */
export class Plan1795510000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE tendering.plan (
        case_id uuid CONSTRAINT plan_pk PRIMARY KEY CONSTRAINT plan_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL, days jsonb NOT NULL, version int NOT NULL CONSTRAINT plan_version CHECK (version > 0)
      );
    `);
    await db.query(secure('tendering.plan', { select: OWN_CITY, insert: OWN_CITY, update: { using: OWN_CITY, check: OWN_CITY } }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE tendering.plan');
  }
}
