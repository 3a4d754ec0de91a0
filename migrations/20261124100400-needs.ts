import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASKED_EXPERT, anyOf, OWN_CITY, secure } from './row-security';

/** Needs: one per case, with who wrote it and how it was judged. */
export class Needs1795510000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA needs;
      GRANT USAGE ON SCHEMA needs TO innopolku_app, innopolku_system;

      CREATE TABLE needs.need (
        case_id uuid CONSTRAINT need_pk PRIMARY KEY CONSTRAINT need_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        author_id uuid NOT NULL CONSTRAINT need_author REFERENCES identity.person (id),
        editor_ids uuid[] NOT NULL,
        status text NOT NULL DEFAULT 'draft' CONSTRAINT need_status CHECK (status IN ('draft', 'submitted', 'returned', 'approved')),
        content jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        saved_at timestamptz NOT NULL,
        submitted_at timestamptz
      );
      CREATE TABLE needs.review (
        id uuid CONSTRAINT review_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT review_need REFERENCES needs.need (case_id),
        city_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT review_person REFERENCES identity.person (id),
        decision text NOT NULL CONSTRAINT review_decision CHECK (decision IN ('approved', 'returned')),
        reason jsonb NOT NULL,
        version int NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX review_of_case ON needs.review (case_id, at);
    `);
    await db.query(
      secure('needs.need', { select: anyOf(OWN_CITY, ASKED_EXPERT('need')), insert: OWN_CITY, update: { using: OWN_CITY, check: OWN_CITY } }),
    );
    await db.query(secure('needs.review', { select: OWN_CITY, insert: OWN_CITY }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA needs CASCADE');
  }
}
