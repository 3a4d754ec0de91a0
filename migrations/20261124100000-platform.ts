import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_CITY, secure } from './row-security';

/** The ground floor: who asks, what time it is, the ledger, the outbox. Roles come from the launcher or the database's owner. */
export class Platform1795510000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'innopolku_app') THEN CREATE ROLE innopolku_app NOLOGIN NOBYPASSRLS; END IF;
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'innopolku_system') THEN CREATE ROLE innopolku_system NOLOGIN NOBYPASSRLS; END IF;
      END $$;

      CREATE SCHEMA platform;
      GRANT USAGE ON SCHEMA platform TO innopolku_app, innopolku_system;

      -- Who asks. Outside a transaction that said so, the settings are empty strings and nothing is visible.
      CREATE FUNCTION platform.scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT coalesce(current_setting('app.scope', true), '') $$;
      CREATE FUNCTION platform.org() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.org', true), '')::uuid $$;
      CREATE FUNCTION platform.person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;

      -- One row: what kind of installation this is, and how far a demonstration's clock was moved.
      CREATE TABLE platform.installation (
        single boolean CONSTRAINT installation_pk PRIMARY KEY DEFAULT true CONSTRAINT installation_only CHECK (single),
        demonstration boolean NOT NULL,
        clock_offset interval NOT NULL DEFAULT '0',
        clock_target timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT installation_real_time CHECK (demonstration OR (clock_offset = '0' AND clock_target IS NULL))
      );
      GRANT SELECT ON platform.installation TO innopolku_app, innopolku_system;
      GRANT INSERT, UPDATE (clock_offset, clock_target) ON platform.installation TO innopolku_system;
      GRANT UPDATE (clock_target) ON platform.installation TO innopolku_app;

      -- The installation's clock: the database's, moved forward only in a demonstration. Whole milliseconds, as programs see it.
      CREATE FUNCTION platform.now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
        $$ SELECT date_trunc('milliseconds', clock_timestamp() + coalesce((SELECT clock_offset FROM platform.installation), '0')) $$;

      CREATE TABLE platform.ledger (
        seq bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT ledger_pk PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT ledger_id UNIQUE,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid, organisation_id uuid, case_id uuid, city_id uuid,
        command text NOT NULL, type text NOT NULL, payload jsonb NOT NULL
      );
      CREATE INDEX ledger_case ON platform.ledger (case_id, seq);
      CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$;
      CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.ledger
        FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE platform.outbox (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
        ledger_id uuid NOT NULL CONSTRAINT outbox_ledger REFERENCES platform.ledger (id),
        type text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        sent_at timestamptz, done_at timestamptz
      );
      CREATE INDEX outbox_to_send ON platform.outbox (id) WHERE sent_at IS NULL;
      CREATE INDEX outbox_to_do ON platform.outbox (id) WHERE done_at IS NULL;

      -- A reaction's mark: it has been carried out, in the same transaction as its effects.
      CREATE TABLE platform.reaction_mark (
        outbox_id bigint NOT NULL CONSTRAINT reaction_mark_outbox REFERENCES platform.outbox (id),
        reaction text NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT reaction_mark_pk PRIMARY KEY (outbox_id, reaction)
      );
      CREATE TABLE platform.idempotency (
        actor_id uuid NOT NULL, key text NOT NULL, request_hash text NOT NULL, answer jsonb, at timestamptz NOT NULL,
        CONSTRAINT idempotency_pk PRIMARY KEY (actor_id, key)
      );
      -- Signs of life of the worker, for readiness.
      CREATE TABLE platform.heartbeat (
        process text CONSTRAINT heartbeat_pk PRIMARY KEY, at timestamptz NOT NULL, jobs_answer boolean NOT NULL
      );
    `);
    const OWN = 'actor_id = platform.person()';
    await db.query(secure('platform.ledger', { select: `${OWN_CITY}`, insert: 'true' }));
    await db.query(secure('platform.outbox', { insert: 'true' }));
    await db.query(secure('platform.reaction_mark', {}));
    await db.query(secure('platform.idempotency', { select: OWN, insert: OWN, update: { using: OWN, check: OWN } }));
    await db.query(secure('platform.heartbeat', { select: 'true' }));
    // How much is left to do, as a number that betrays nothing: readiness and the demonstration's clock show it.
    await db.query(`
      CREATE FUNCTION platform.pending() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = platform AS
        $$ SELECT count(*) FROM platform.outbox WHERE done_at IS NULL $$;
      CREATE POLICY owner_counts ON platform.outbox FOR SELECT TO CURRENT_USER USING (true);
      REVOKE UPDATE, DELETE ON platform.ledger FROM innopolku_system;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA platform CASCADE');
  }
}
