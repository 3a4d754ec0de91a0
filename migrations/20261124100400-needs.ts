import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, secure } from './row-security';

/** What cities need. Read across the network by its coordinator; written by the city alone. */
export class Needs1795510000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA needs;
      GRANT USAGE ON SCHEMA needs TO innopolku_app, innopolku_system;
      CREATE TABLE needs.need (
        case_id uuid CONSTRAINT need_pk PRIMARY KEY CONSTRAINT need_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        status text NOT NULL CONSTRAINT need_status CHECK (status IN ('draft', 'submitted', 'returned', 'approved')),
        content jsonb NOT NULL, authors uuid[] NOT NULL, reviews jsonb NOT NULL DEFAULT '[]', version int NOT NULL DEFAULT 1
      );
    `);
    // What was approved is part of the published case: the public page tells the need.
    const published = `status = 'approved' AND platform.scope() IN ('supplier', 'public')
      AND EXISTS (SELECT 1 FROM cases."case" c WHERE c.id = case_id AND c.published_at IS NOT NULL)`;
    await db.query(
      secure('needs.need', {
        select: anyOf(OWN_CITY, ASKED_EXPERT('needs.need'), `platform.scope() = 'network'`, published),
        insert: OWN_CITY,
        update: { using: OWN_CITY, check: OWN_CITY },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA needs CASCADE');
  }
}
