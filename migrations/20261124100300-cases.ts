import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, secure } from './row-security';

/** The spine: cases, teams, declarations of ties, due moments, signatures. */
export class Cases1795510000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA cases;
      GRANT USAGE ON SCHEMA cases TO innopolku_app, innopolku_system;

      CREATE TABLE cases.number_series (
        city_id uuid NOT NULL CONSTRAINT number_series_city REFERENCES identity.organisation (id),
        year int NOT NULL,
        last int NOT NULL,
        CONSTRAINT number_series_pk PRIMARY KEY (city_id, year)
      );

      CREATE TABLE cases."case" (
        id uuid CONSTRAINT case_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        number text NOT NULL CONSTRAINT case_number UNIQUE,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        city_id uuid NOT NULL CONSTRAINT case_city REFERENCES identity.organisation (id),
        owner_id uuid NOT NULL CONSTRAINT case_owner REFERENCES identity.person (id),
        stage text NOT NULL DEFAULT 'need' CONSTRAINT case_stage CHECK (stage IN ('need', 'dialogue', 'tender', 'pilot', 'done')),
        procedure_id text,
        procedure_grounds jsonb,
        rules_on date,
        status text NOT NULL DEFAULT 'running' CONSTRAINT case_status CHECK (status IN ('running', 'stopped', 'ended')),
        outcome text,
        stopped_reason jsonb,
        published_at timestamptz,
        entered jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX case_of_city ON cases."case" (city_id, created_at DESC, id DESC);
      CREATE INDEX case_published ON cases."case" (published_at DESC, id DESC) WHERE published_at IS NOT NULL;

      CREATE TABLE cases.team_member (
        case_id uuid NOT NULL CONSTRAINT team_member_case REFERENCES cases."case" (id),
        person_id uuid NOT NULL CONSTRAINT team_member_person REFERENCES identity.person (id),
        city_id uuid NOT NULL,
        role text NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT team_member_pk PRIMARY KEY (case_id, person_id)
      );
      CREATE INDEX team_member_of_person ON cases.team_member (person_id);

      CREATE TABLE cases.declaration (
        id uuid CONSTRAINT declaration_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT declaration_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT declaration_person REFERENCES identity.person (id),
        conflict boolean NOT NULL,
        text jsonb NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX declaration_latest ON cases.declaration (case_id, person_id, at DESC);

      CREATE TABLE cases.due (
        id uuid CONSTRAINT due_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT due_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        key text NOT NULL,
        command text NOT NULL,
        at timestamptz NOT NULL,
        input jsonb NOT NULL DEFAULT '{}',
        fired_at timestamptz,
        CONSTRAINT due_key UNIQUE (case_id, key)
      );
      CREATE INDEX due_to_come ON cases.due (at, id) WHERE fired_at IS NULL;

      CREATE TABLE cases.signature (
        id uuid CONSTRAINT signature_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT signature_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT signature_person REFERENCES identity.person (id),
        organisation_id uuid NOT NULL,
        supplier_id uuid,
        act text NOT NULL,
        subject text NOT NULL,
        digest text NOT NULL,
        signed_at timestamptz NOT NULL,
        valid_until timestamptz NOT NULL,
        used_in xid8
      );
      CREATE INDEX signature_of_act ON cases.signature (case_id, act, subject);
    `);

    const ASKED = `platform.scope() = 'expert' AND city_id = platform.org() AND EXISTS (
      SELECT 1 FROM cases.team_member m WHERE m.case_id = "case".id AND m.person_id = platform.person())`;
    const ON_THE_MARKET = `platform.scope() = 'supplier' AND published_at IS NOT NULL`;
    const PORTFOLIO = `platform.scope() = 'network'`;
    // Experts and suppliers pass USING so that their acts can lock the row (FOR SHARE, FOR UPDATE); only the city changes it.
    await db.query(
      secure('cases."case"', {
        select: anyOf(OWN_CITY, ASKED, ON_THE_MARKET, PORTFOLIO, `platform.scope() = 'public' AND published_at IS NOT NULL`),
        insert: OWN_CITY,
        update: { using: anyOf(OWN_CITY, ASKED, ON_THE_MARKET), check: OWN_CITY },
      }),
    );
    await db.query(secure('cases.number_series', { select: OWN_CITY, insert: OWN_CITY, update: { using: OWN_CITY, check: OWN_CITY } }));
    const OWN_SEAT = `platform.scope() = 'expert' AND city_id = platform.org() AND person_id = platform.person()`;
    await db.query(
      secure('cases.team_member', {
        select: anyOf(OWN_CITY, OWN_SEAT),
        insert: OWN_CITY,
        update: { using: OWN_CITY, check: OWN_CITY },
        delete: OWN_CITY,
      }),
    );
    await db.query(secure('cases.declaration', { select: anyOf(OWN_CITY, OWN_SEAT), insert: anyOf(OWN_CITY, OWN_SEAT) }));

    const VISIBLE = (table: string): string => `EXISTS (SELECT 1 FROM cases."case" c WHERE c.id = ${table}.case_id)`;
    // A supplier who starts a pilot as the second person plans its moments; it plans nothing else.
    const PLANS = anyOf(
      OWN_CITY,
      `platform.scope() = 'expert' AND ${VISIBLE('due')}`,
      `platform.scope() = 'supplier' AND command LIKE 'pilots.%' AND ${VISIBLE('due')}`,
    );
    await db.query(secure('cases.due', { select: PLANS, insert: PLANS, update: { using: PLANS, check: PLANS }, delete: OWN_CITY }));

    const SIGNS = anyOf(
      OWN_CITY,
      `platform.scope() = 'expert' AND ${VISIBLE('signature')}`,
      `platform.scope() = 'supplier' AND supplier_id = platform.org() AND ${VISIBLE('signature')}`,
    );
    await db.query(
      secure('cases.signature', {
        select: SIGNS,
        insert: `(${SIGNS}) AND person_id = platform.person()`,
        update: { using: SIGNS, check: SIGNS },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA cases CASCADE');
  }
}
