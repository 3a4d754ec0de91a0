import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/** The market dialogue: one consultation a case, one answer a supplier. */
export class Dialogue1795510000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA dialogue;
      GRANT USAGE ON SCHEMA dialogue TO innopolku_app, innopolku_system;
      CREATE TABLE dialogue.consultation (
        case_id uuid CONSTRAINT consultation_pk PRIMARY KEY CONSTRAINT consultation_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL, content jsonb NOT NULL, answers_due timestamptz,
        published_at timestamptz, ended_at timestamptz, summary_at timestamptz, deadline_moves jsonb NOT NULL DEFAULT '[]',
        version int NOT NULL DEFAULT 1
      );
      CREATE TABLE dialogue.market_answer (
        id uuid CONSTRAINT market_answer_pk PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT market_answer_consultation REFERENCES dialogue.consultation (case_id),
        city_id uuid NOT NULL,
        supplier_id uuid NOT NULL CONSTRAINT market_answer_supplier REFERENCES identity.organisation (id),
        person_id uuid NOT NULL, items jsonb NOT NULL, sent_at timestamptz, late boolean NOT NULL DEFAULT false,
        CONSTRAINT market_answer_once UNIQUE (case_id, supplier_id)
      );
    `);
    const published = `published_at IS NOT NULL AND platform.scope() IN ('supplier', 'public')`;
    await db.query(
      secure('dialogue.consultation', {
        select: anyOf(OWN_CITY, ASKED_EXPERT('dialogue.consultation'), published),
        insert: OWN_CITY,
        update: { using: OWN_CITY, check: OWN_CITY },
      }),
    );
    await db.query(
      secure('dialogue.market_answer', {
        // The city sees what was sent to it, never a draft.
        select: anyOf(`${OWN_CITY} AND sent_at IS NOT NULL`, OWN_SUPPLIER),
        insert: OWN_SUPPLIER,
        update: { using: OWN_SUPPLIER, check: OWN_SUPPLIER },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA dialogue CASCADE');
  }
}
