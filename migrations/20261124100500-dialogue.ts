import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASKED_EXPERT, anyOf, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/** Market consultations and what suppliers answered. Drafts and secrets stay with those who may see them. */
export class Dialogue1795510000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA dialogue;
      GRANT USAGE ON SCHEMA dialogue TO innopolku_app, innopolku_system;

      -- What the city prepares. The market reads \`notice\` below, never this row.
      CREATE TABLE dialogue.consultation (
        case_id uuid CONSTRAINT consultation_pk PRIMARY KEY CONSTRAINT consultation_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        content jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        saved_at timestamptz NOT NULL
      );
      -- What was published: invitation and questions first, summary and findings later.
      CREATE TABLE dialogue.notice (
        case_id uuid CONSTRAINT notice_pk PRIMARY KEY CONSTRAINT notice_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        text jsonb NOT NULL,
        questions jsonb NOT NULL,
        answers_due timestamptz NOT NULL,
        published_at timestamptz NOT NULL,
        ended_at timestamptz,
        summary jsonb, findings jsonb, prior_involvement jsonb,
        summary_published_at timestamptz
      );
      CREATE TABLE dialogue.answer (
        id uuid CONSTRAINT answer_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT answer_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        supplier_id uuid NOT NULL CONSTRAINT answer_supplier REFERENCES identity.organisation (id),
        draft jsonb,
        saved_at timestamptz,
        items jsonb,
        sent_by uuid,
        sent_at timestamptz,
        late boolean NOT NULL DEFAULT false,
        CONSTRAINT answer_once UNIQUE (case_id, supplier_id)
      );
    `);
    const OWN = { using: OWN_CITY, check: OWN_CITY };
    await db.query(
      secure('dialogue.consultation', { select: anyOf(OWN_CITY, ASKED_EXPERT('consultation')), insert: OWN_CITY, update: OWN }),
    );
    const ON_THE_MARKET = `platform.scope() IN ('supplier', 'public', 'network')`;
    await db.query(
      secure('dialogue.notice', { select: anyOf(OWN_CITY, ASKED_EXPERT('notice'), ON_THE_MARKET), insert: OWN_CITY, update: OWN }),
    );
    const SENT_TO_US = `${OWN_CITY} AND sent_at IS NOT NULL`;
    await db.query(
      secure('dialogue.answer', {
        select: anyOf(SENT_TO_US, OWN_SUPPLIER),
        insert: OWN_SUPPLIER,
        update: { using: OWN_SUPPLIER, check: OWN_SUPPLIER },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA dialogue CASCADE');
  }
}
