import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/**
 * What is known of each stored file. Who else may read a file is added by the room that decides it, as one more policy
 * in its own migration: experts by cases, the city after opening by tendering.
 */
export class Files1795510000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA files;
      GRANT USAGE ON SCHEMA files TO innopolku_app, innopolku_system;

      CREATE TABLE files.stored_file (
        id uuid CONSTRAINT stored_file_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL CONSTRAINT stored_file_city REFERENCES identity.organisation (id),
        case_id uuid NOT NULL,
        supplier_id uuid CONSTRAINT stored_file_supplier REFERENCES identity.organisation (id),
        subject text NOT NULL CONSTRAINT stored_file_subject CHECK (subject IN ('need', 'dialogue', 'call', 'answer', 'tender')),
        subject_id text,
        name text NOT NULL,
        mime text NOT NULL,
        size bigint NOT NULL CONSTRAINT stored_file_size CHECK (size > 0),
        sha256 text NOT NULL CONSTRAINT stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        storage_key text NOT NULL CONSTRAINT stored_file_storage_key UNIQUE,
        uploaded_by uuid NOT NULL CONSTRAINT stored_file_uploader REFERENCES identity.person (id),
        at timestamptz NOT NULL,
        fixed_at timestamptz,
        published_at timestamptz,
        removed_at timestamptz,
        CONSTRAINT stored_file_owner CHECK ((supplier_id IS NOT NULL) = (subject IN ('answer', 'tender'))),
        CONSTRAINT stored_file_published CHECK (published_at IS NULL OR (fixed_at IS NOT NULL AND supplier_id IS NULL)),
        CONSTRAINT stored_file_fixed CHECK (removed_at IS NULL OR fixed_at IS NULL)
      );
      CREATE INDEX stored_file_case ON files.stored_file (case_id, subject, subject_id);
      CREATE INDEX stored_file_supplier_id ON files.stored_file (supplier_id) WHERE supplier_id IS NOT NULL;
    `);
    const CITYS = `${OWN_CITY} AND supplier_id IS NULL`;
    const OWN = anyOf(CITYS, OWN_SUPPLIER);
    const PUBLISHED = `platform.scope() <> '' AND published_at IS NOT NULL`;
    // What was sent to the city with an answer: fixed by sending.
    const ANSWERED = `${OWN_CITY} AND subject = 'answer' AND fixed_at IS NOT NULL`;
    await db.query(
      secure('files.stored_file', {
        select: anyOf(CITYS, OWN_SUPPLIER, ANSWERED, PUBLISHED),
        insert: OWN,
        update: { using: OWN, check: OWN },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA files CASCADE');
  }
}
