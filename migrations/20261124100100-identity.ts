import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, secure } from './row-security';

const AUTH = `platform.scope() = 'auth'`;
const ADMIN = `platform.scope() = 'admin'`;
const ANYONE = `platform.scope() <> ''`;
const OWN_ORGANISATION = 'organisation_id = platform.org()';

/** Organisations, people, and what proves who they are. Instants of sign-in are the real clock's, never a demonstration's. */
export class Identity1795510000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA identity;
      GRANT USAGE ON SCHEMA identity TO innopolku_app, innopolku_system;

      CREATE TABLE identity.organisation (
        id uuid CONSTRAINT organisation_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        kind text NOT NULL CONSTRAINT organisation_kind CHECK (kind IN ('buyer', 'supplier', 'network', 'operator')),
        name jsonb NOT NULL,
        city text NOT NULL,
        business_id text,
        languages text[] NOT NULL,
        nuts text,
        size text CONSTRAINT organisation_size CHECK (size IN ('micro', 'small', 'medium', 'large')),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX organisation_business_id ON identity.organisation (business_id);

      CREATE TABLE identity.person (
        id uuid CONSTRAINT person_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL CONSTRAINT person_organisation REFERENCES identity.organisation (id),
        name text NOT NULL,
        email text NOT NULL CONSTRAINT person_email UNIQUE CONSTRAINT person_email_lower CHECK (email = lower(email)),
        language text NOT NULL CONSTRAINT person_language CHECK (language IN ('fi', 'sv', 'en')),
        roles text[] NOT NULL CONSTRAINT person_roles CHECK (cardinality(roles) > 0),
        skills text[] NOT NULL DEFAULT '{}',
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX person_organisation_id ON identity.person (organisation_id);

      CREATE TABLE identity.credential (
        person_id uuid CONSTRAINT credential_pk PRIMARY KEY CONSTRAINT credential_person REFERENCES identity.person (id),
        password_hash text NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE identity.session (
        token_hash bytea CONSTRAINT session_pk PRIMARY KEY CONSTRAINT session_token_hash CHECK (octet_length(token_hash) = 32),
        person_id uuid NOT NULL CONSTRAINT session_person REFERENCES identity.person (id),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ended_at timestamptz
      );
      CREATE INDEX session_person_id ON identity.session (person_id) WHERE ended_at IS NULL;

      -- Without an address: the first administrator, who gives their own when accepting.
      CREATE TABLE identity.invitation (
        id uuid CONSTRAINT invitation_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL CONSTRAINT invitation_token_hash UNIQUE CHECK (octet_length(token_hash) = 32),
        organisation_id uuid NOT NULL CONSTRAINT invitation_organisation REFERENCES identity.organisation (id),
        email text CONSTRAINT invitation_email_lower CHECK (email = lower(email)),
        name text,
        language text NOT NULL,
        roles text[] NOT NULL,
        skills text[] NOT NULL DEFAULT '{}',
        invited_by uuid CONSTRAINT invitation_inviter REFERENCES identity.person (id),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL DEFAULT clock_timestamp() + interval '14 days',
        used_at timestamptz
      );
      CREATE INDEX invitation_organisation_id ON identity.invitation (organisation_id);

      -- Without a person: somebody asked for an address that nobody here has. Asked and answered alike.
      CREATE TABLE identity.password_reset (
        token_hash bytea CONSTRAINT password_reset_pk PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        person_id uuid CONSTRAINT password_reset_person REFERENCES identity.person (id),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL DEFAULT clock_timestamp() + interval '1 hour',
        used_at timestamptz
      );

      CREATE TABLE identity.mail (
        id uuid CONSTRAINT mail_pk PRIMARY KEY,
        to_email text NOT NULL,
        person_id uuid CONSTRAINT mail_person REFERENCES identity.person (id),
        language text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        try_after timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX mail_waiting ON identity.mail (try_after) WHERE sent_at IS NULL;
      CREATE INDEX mail_to_email ON identity.mail (to_email, created_at DESC);

      CREATE TABLE identity.feedback (
        id uuid CONSTRAINT feedback_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        -- Null: anyone may give feedback without signing in (Act 306/2019).
        person_id uuid CONSTRAINT feedback_person REFERENCES identity.person (id),
        -- Where an answer is wanted, from whoever has no account.
        email text,
        address text NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL
      );

      -- Counts of tries, in the shape that rate-limiter-flexible reads. Keys are hashes: the table tells nothing of anyone.
      CREATE TABLE identity.try_count (
        key varchar(255) CONSTRAINT try_count_pk PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.try_count TO innopolku_app, innopolku_system;
    `);

    const SUPPLIER_OF_THEIRS = `platform.scope() = 'supplier' AND ${OWN_ORGANISATION}`;
    const INVITING = anyOf(AUTH, ADMIN, `platform.scope() IN ('city', 'supplier') AND ${OWN_ORGANISATION}`);
    const SELF = 'id = platform.person()';
    const CHANGED_BY = anyOf(ADMIN, SELF, SUPPLIER_OF_THEIRS);
    // Names and business ids of organisations are in public registers; whose tender is whose is not here.
    await db.query(secure('identity.organisation', { select: ANYONE, insert: anyOf(AUTH, ADMIN) }));
    await db.query(
      secure('identity.person', {
        select: anyOf(AUTH, ADMIN, SELF, `platform.scope() IN ('city', 'expert', 'supplier', 'network') AND ${OWN_ORGANISATION}`),
        insert: AUTH,
        update: { using: CHANGED_BY, check: CHANGED_BY },
      }),
    );
    await db.query(secure('identity.credential', { select: AUTH, insert: AUTH, update: { using: AUTH, check: AUTH } }));
    await db.query(secure('identity.session', { select: AUTH, insert: AUTH, update: { using: AUTH, check: AUTH } }));
    await db.query(secure('identity.invitation', { select: INVITING, insert: INVITING, update: { using: INVITING, check: INVITING } }));
    await db.query(secure('identity.password_reset', { select: AUTH, insert: AUTH, update: { using: AUTH, check: AUTH } }));
    const OWN_MAIL = `person_id = platform.person() OR to_email = (SELECT p.email FROM identity.person p WHERE p.id = platform.person())`;
    await db.query(secure('identity.mail', { select: OWN_MAIL, insert: ANYONE }));
    const OWN_FEEDBACK = 'person_id = platform.person()';
    const OWN_OR_NOBODYS = 'person_id IS NOT DISTINCT FROM platform.person()';
    await db.query(secure('identity.feedback', { select: anyOf(OWN_FEEDBACK, ADMIN), insert: OWN_OR_NOBODYS }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA identity CASCADE');
  }
}
