import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, secure } from './row-security';

/** The asking supplier has a contract in the row's case: a partner of the pilot. */
const PARTNER = (table: string) => `platform.scope() = 'supplier' AND EXISTS (SELECT 1 FROM evaluation.contract c
  WHERE c.case_id = ${table}.case_id AND c.supplier_id = platform.org() AND c.signed_at IS NOT NULL)`;

/** The pilot: its plan, the rule that decides, what was measured, and what was decided. */
export class Pilots1795510000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA pilots;
      GRANT USAGE ON SCHEMA pilots TO innopolku_app, innopolku_system;

      CREATE TABLE pilots.pilot (
        case_id uuid CONSTRAINT pilot_pk PRIMARY KEY CONSTRAINT pilot_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        plan jsonb NOT NULL DEFAULT '{}', kpis jsonb NOT NULL DEFAULT '[]', rule jsonb,
        opened_at timestamptz, rule_fixed_at timestamptz, rule_fixed_by uuid[], started_at timestamptz, started_by uuid[],
        delivery jsonb, report jsonb, reported_at timestamptz, decision jsonb, decided_at timestamptz, decided_by uuid[],
        version integer NOT NULL DEFAULT 0
      );
      CREATE TABLE pilots.measurement (
        id uuid CONSTRAINT measurement_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT measurement_case REFERENCES cases."case" (id),
        kpi text NOT NULL, value double precision NOT NULL, unit text NOT NULL, period text NOT NULL, source jsonb NOT NULL,
        supplier_id uuid CONSTRAINT measurement_supplier REFERENCES identity.organisation (id),
        corrects uuid CONSTRAINT measurement_corrected REFERENCES pilots.measurement (id) CONSTRAINT measurement_corrected_once UNIQUE,
        reason jsonb, reported_by uuid NOT NULL, reported_at timestamptz NOT NULL,
        CONSTRAINT measurement_correction CHECK ((corrects IS NULL) = (reason IS NULL))
      );
      CREATE INDEX measurement_case_idx ON pilots.measurement (case_id, kpi, period);
      CREATE TABLE pilots.diary_entry (
        id uuid CONSTRAINT diary_entry_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT diary_entry_case REFERENCES cases."case" (id),
        kind text NOT NULL, text jsonb NOT NULL, written_by uuid NOT NULL, written_at timestamptz NOT NULL
      );
      CREATE INDEX diary_entry_case_idx ON pilots.diary_entry (case_id, written_at);
      CREATE TABLE pilots.checkpoint (
        id uuid CONSTRAINT checkpoint_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT checkpoint_case REFERENCES cases."case" (id),
        decision text NOT NULL CONSTRAINT checkpoint_decision CHECK (decision IN ('continue', 'adjust', 'stop')),
        text jsonb NOT NULL, adjust jsonb, payment_cents bigint NOT NULL,
        drafted_by uuid NOT NULL, drafted_at timestamptz NOT NULL, held_by uuid[], held_at timestamptz
      );
      CREATE INDEX checkpoint_case_idx ON pilots.checkpoint (case_id, drafted_at);
      CREATE UNIQUE INDEX checkpoint_one_draft ON pilots.checkpoint (case_id) WHERE held_at IS NULL;
    `);
    const mine = (table: string) => anyOf(OWN_CITY, PARTNER(table));
    const both = mine('pilot');
    await db.query(secure('pilots.pilot', { select: both, insert: OWN_CITY, update: { using: both, check: both } }));
    // What was measured stays: there is no right to change or remove it, only to write a correction beside it.
    await db.query(secure('pilots.measurement', { select: mine('measurement'), insert: mine('measurement') }));
    await db.query(secure('pilots.diary_entry', { select: mine('diary_entry'), insert: mine('diary_entry') }));
    await db.query(
      secure('pilots.checkpoint', {
        select: anyOf(OWN_CITY, `${PARTNER('checkpoint')} AND held_at IS NOT NULL`),
        insert: OWN_CITY,
        update: { using: OWN_CITY, check: OWN_CITY },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA pilots CASCADE');
  }
}
