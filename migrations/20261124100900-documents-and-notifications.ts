import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/** The top floor: papers drawn from facts, and messages to people. Both are written by the worker alone. */
export class DocumentsAndNotifications1795510000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA documents;
      CREATE SCHEMA notifications;
      GRANT USAGE ON SCHEMA documents, notifications TO innopolku_app, innopolku_system;

      CREATE TABLE documents.document (
        id uuid CONSTRAINT document_pk PRIMARY KEY,
        case_id uuid NOT NULL, city_id uuid NOT NULL, supplier_id uuid,
        ledger_id uuid NOT NULL, kind text NOT NULL, language text NOT NULL, template_version int NOT NULL,
        title jsonb NOT NULL, public boolean NOT NULL, at timestamptz NOT NULL,
        digest text NOT NULL, sha256 text NOT NULL, size int NOT NULL, storage_key text NOT NULL, data jsonb NOT NULL,
        CONSTRAINT document_once UNIQUE (ledger_id, kind, language)
      );
      CREATE INDEX document_case ON documents.document (case_id, at);

      CREATE TABLE notifications.notification (
        id uuid CONSTRAINT notification_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        ledger_id uuid NOT NULL, kind text NOT NULL, person_id uuid NOT NULL,
        case_id uuid, subject text, params jsonb NOT NULL, at timestamptz NOT NULL, read_at timestamptz,
        CONSTRAINT notification_once UNIQUE (ledger_id, kind, person_id)
      );
      CREATE INDEX notification_inbox ON notifications.notification (person_id, at DESC, id DESC);
    `);
    const published = `public AND platform.scope() <> ''`;
    await db.query(
      secure('documents.document', {
        select: anyOf(`${OWN_CITY} AND supplier_id IS NULL`, OWN_SUPPLIER, published, ASKED_EXPERT('documents.document') + ' AND public'),
      }),
    );
    const own = 'person_id = platform.person()';
    await db.query(secure('notifications.notification', { select: own, update: { using: own, check: own } }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA notifications CASCADE; DROP SCHEMA documents CASCADE');
  }
}
