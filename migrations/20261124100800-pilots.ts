import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, secure } from './row-security';

/** The asking supplier has a contract in the row's case: a partner of the pilot. */
const PARTNER = (table: string) => `platform.scope() = 'supplier' AND EXISTS (SELECT 1 FROM evaluation.contract c
  WHERE c.case_id = ${table}.case_id AND c.supplier_id = platform.org() AND c.signed_at IS NOT NULL)`;
/** A partner sees what is about its own solution or about all, never another partner's. */
const PARTNERS_OWN = (table: string) => `${PARTNER(table)} AND (supplier_id IS NULL OR supplier_id = platform.org())`;

/** The pilot: its plan, the rule that decides, what was measured, and what was decided. */
export class Pilots1795510000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA pilots;
      GRANT USAGE ON SCHEMA pilots TO innopolku_app, innopolku_system;

      CREATE TABLE pilots.pilot (
        case_id uuid CONSTRAINT pilot_pk PRIMARY KEY CONSTRAINT pilot_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        partners uuid[] NOT NULL,
        plan jsonb NOT NULL DEFAULT '{}', kpis jsonb NOT NULL DEFAULT '[]', rule jsonb,
        opened_at timestamptz NOT NULL, rule_fixed_at timestamptz, rule_fixed_by uuid[], started_at timestamptz, started_by uuid[],
        report jsonb, reported_by uuid, reported_at timestamptz,
        version integer NOT NULL DEFAULT 0,
        CONSTRAINT pilot_rule_by_two CHECK (rule_fixed_at IS NULL OR (rule IS NOT NULL AND cardinality(rule_fixed_by) >= 2)),
        CONSTRAINT pilot_start_by_two CHECK (started_at IS NULL OR (rule_fixed_at IS NOT NULL AND cardinality(started_by) >= 2)),
        CONSTRAINT pilot_report_after_start CHECK (reported_at IS NULL OR (started_at IS NOT NULL AND report IS NOT NULL))
      );

      -- What was fixed before the first measurement stays, whoever asks: the rule, and the levels that it judges by.
      CREATE FUNCTION pilots.keep_fixed_rule() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the rule of pilot % is fixed', OLD.case_id; END $$;
      CREATE TRIGGER pilot_rule_stays BEFORE UPDATE ON pilots.pilot FOR EACH ROW
        WHEN (OLD.rule_fixed_at IS NOT NULL AND (NEW.rule, NEW.kpis, NEW.rule_fixed_at, NEW.rule_fixed_by)
          IS DISTINCT FROM (OLD.rule, OLD.kpis, OLD.rule_fixed_at, OLD.rule_fixed_by))
        EXECUTE FUNCTION pilots.keep_fixed_rule();

      CREATE TABLE pilots.measurement (
        id uuid CONSTRAINT measurement_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT measurement_case REFERENCES cases."case" (id),
        kpi text NOT NULL, value double precision NOT NULL, unit text NOT NULL, period text NOT NULL, source jsonb NOT NULL,
        supplier_id uuid CONSTRAINT measurement_supplier REFERENCES identity.organisation (id),
        corrects uuid CONSTRAINT measurement_corrected REFERENCES pilots.measurement (id) CONSTRAINT measurement_corrected_once UNIQUE,
        reason jsonb, organisation_id uuid NOT NULL, reported_by uuid NOT NULL, reported_at timestamptz NOT NULL,
        CONSTRAINT measurement_correction CHECK ((corrects IS NULL) = (reason IS NULL))
      );
      CREATE INDEX measurement_case_idx ON pilots.measurement (case_id, seq);
      -- One first value for each month: all that follow are corrections.
      CREATE UNIQUE INDEX measurement_once_a_month ON pilots.measurement (case_id, kpi, period, supplier_id) NULLS NOT DISTINCT
        WHERE corrects IS NULL;
      CREATE FUNCTION pilots.keep_measurements() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'a measurement is corrected by another one, never changed'; END $$;
      CREATE TRIGGER measurement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pilots.measurement
        FOR EACH STATEMENT EXECUTE FUNCTION pilots.keep_measurements();

      CREATE TABLE pilots.diary_entry (
        id uuid CONSTRAINT diary_entry_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT diary_entry_case REFERENCES cases."case" (id),
        kind text NOT NULL CONSTRAINT diary_entry_kind CHECK (kind IN ('note', 'deviation', 'feedback', 'decision')),
        text jsonb NOT NULL, organisation_id uuid NOT NULL, written_by uuid NOT NULL, written_at timestamptz NOT NULL
      );
      CREATE INDEX diary_entry_case_idx ON pilots.diary_entry (case_id, written_at);

      CREATE TABLE pilots.checkpoint (
        id uuid CONSTRAINT checkpoint_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT checkpoint_case REFERENCES cases."case" (id),
        key text NOT NULL,
        supplier_id uuid CONSTRAINT checkpoint_supplier REFERENCES identity.organisation (id),
        decision text NOT NULL CONSTRAINT checkpoint_decision CHECK (decision IN ('continue', 'adjust', 'stop')),
        text jsonb NOT NULL, adjust jsonb, payment_cents bigint NOT NULL CONSTRAINT checkpoint_payment CHECK (payment_cents >= 0),
        drafted_by uuid NOT NULL, drafted_at timestamptz NOT NULL, held_by uuid[], held_at timestamptz,
        CONSTRAINT checkpoint_key UNIQUE (case_id, key),
        CONSTRAINT checkpoint_by_two CHECK (held_at IS NULL OR cardinality(held_by) >= 2)
      );
      CREATE UNIQUE INDEX checkpoint_one_draft ON pilots.checkpoint (case_id) WHERE held_at IS NULL;

      CREATE TABLE pilots.delivery (
        id uuid CONSTRAINT delivery_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT delivery_case REFERENCES cases."case" (id),
        supplier_id uuid CONSTRAINT delivery_supplier REFERENCES identity.organisation (id),
        accepted boolean NOT NULL, text jsonb NOT NULL, payment_cents bigint NOT NULL, decided_by uuid NOT NULL, decided_at timestamptz NOT NULL,
        CONSTRAINT delivery_payment CHECK (payment_cents >= 0 AND (accepted OR payment_cents = 0))
      );
      CREATE UNIQUE INDEX delivery_accepted_once ON pilots.delivery (case_id, supplier_id) NULLS NOT DISTINCT WHERE accepted;

      CREATE TABLE pilots.decision (
        case_id uuid CONSTRAINT decision_pk PRIMARY KEY CONSTRAINT decision_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        content jsonb NOT NULL, drafted_by uuid NOT NULL, drafted_at timestamptz NOT NULL,
        rule_said text, decided_by uuid[], decided_at timestamptz,
        CONSTRAINT decision_by_two CHECK (decided_at IS NULL OR (rule_said IS NOT NULL AND cardinality(decided_by) >= 2))
      );
    `);
    await db.query(
      secure('pilots.pilot', {
        select: anyOf(OWN_CITY, PARTNER('pilot')),
        insert: OWN_CITY,
        // A partner may be the second person of the start, and changes the row at no other time.
        update: {
          using: anyOf(OWN_CITY, `${PARTNER('pilot')} AND rule_fixed_at IS NOT NULL AND started_at IS NULL`),
          check: anyOf(OWN_CITY, `${PARTNER('pilot')} AND started_at IS NOT NULL AND reported_at IS NULL`),
        },
      }),
    );
    // What was measured stays: there is no right to change or remove it, only to write a correction beside it.
    await db.query(
      secure('pilots.measurement', {
        select: anyOf(OWN_CITY, PARTNERS_OWN('measurement')),
        insert: anyOf(OWN_CITY, `${PARTNERS_OWN('measurement')} AND organisation_id = platform.org()`),
      }),
    );
    const BY_SELF_OR_CITY = `${PARTNER('diary_entry')} AND organisation_id IN (platform.org(), city_id)`;
    await db.query(
      secure('pilots.diary_entry', {
        select: anyOf(OWN_CITY, BY_SELF_OR_CITY),
        insert: anyOf(OWN_CITY, `${PARTNER('diary_entry')} AND organisation_id = platform.org()`),
      }),
    );
    await db.query(
      secure('pilots.checkpoint', {
        select: anyOf(OWN_CITY, `${PARTNERS_OWN('checkpoint')} AND held_at IS NOT NULL`),
        insert: OWN_CITY,
        update: { using: `${OWN_CITY} AND held_at IS NULL`, check: OWN_CITY },
      }),
    );
    await db.query(secure('pilots.delivery', { select: anyOf(OWN_CITY, PARTNERS_OWN('delivery')), insert: OWN_CITY }));
    await db.query(
      secure('pilots.decision', {
        select: anyOf(OWN_CITY, `${PARTNER('decision')} AND decided_at IS NOT NULL`),
        insert: OWN_CITY,
        update: { using: `${OWN_CITY} AND decided_at IS NULL`, check: OWN_CITY },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA pilots CASCADE');
  }
}
