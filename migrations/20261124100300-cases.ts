import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, OWN_CITY, secure } from './row-security';

/** The spine: case, team, due moments, signatures of acts that need two. */
export class Cases1795510000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA cases;
      GRANT USAGE ON SCHEMA cases TO innopolku_app, innopolku_system;

      CREATE TABLE cases.case_number (
        city_id uuid NOT NULL, year int NOT NULL, last int NOT NULL,
        CONSTRAINT case_number_pk PRIMARY KEY (city_id, year)
      );
      CREATE TABLE cases."case" (
        id uuid CONSTRAINT case_pk PRIMARY KEY,
        number text NOT NULL CONSTRAINT case_number_once UNIQUE,
        city_id uuid NOT NULL CONSTRAINT case_city REFERENCES identity.organisation (id),
        owner_id uuid NOT NULL CONSTRAINT case_owner REFERENCES identity.person (id),
        title jsonb NOT NULL, summary jsonb NOT NULL,
        stage text NOT NULL CONSTRAINT case_stage CHECK (stage IN ('need', 'dialogue', 'tender', 'pilot', 'done')),
        status text NOT NULL DEFAULT 'running' CONSTRAINT case_status CHECK (status IN ('running', 'stopped', 'ended')),
        outcome text, procedure_id text, rules_on date, stop_reason jsonb, published_at timestamptz,
        version int NOT NULL DEFAULT 1, created_at timestamptz NOT NULL
      );
      CREATE INDEX case_list ON cases."case" (city_id, created_at DESC, id DESC);
      CREATE INDEX case_published ON cases."case" (published_at DESC, id DESC) WHERE published_at IS NOT NULL;

      CREATE TABLE cases.team_member (
        case_id uuid NOT NULL CONSTRAINT team_member_case REFERENCES cases."case" (id),
        person_id uuid NOT NULL CONSTRAINT team_member_person REFERENCES identity.person (id),
        city_id uuid NOT NULL, role text NOT NULL, joined_at timestamptz NOT NULL,
        declared_at timestamptz, conflict boolean, declaration jsonb,
        CONSTRAINT team_member_pk PRIMARY KEY (case_id, person_id)
      );
      CREATE INDEX team_member_of ON cases.team_member (person_id);

      CREATE TABLE cases.due (
        id uuid CONSTRAINT due_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT due_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL, key text NOT NULL, command text NOT NULL, at timestamptz NOT NULL, input jsonb NOT NULL DEFAULT '{}',
        fired_at timestamptz, cancelled_at timestamptz
      );
      CREATE UNIQUE INDEX due_waiting_once ON cases.due (case_id, key) WHERE fired_at IS NULL AND cancelled_at IS NULL;
      CREATE INDEX due_next ON cases.due (at, id) WHERE fired_at IS NULL AND cancelled_at IS NULL;

      CREATE TABLE cases.signature (
        case_id uuid NOT NULL CONSTRAINT signature_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL, act text NOT NULL, subject text NOT NULL, person_id uuid NOT NULL, organisation_id uuid NOT NULL,
        digest text NOT NULL, at timestamptz NOT NULL,
        CONSTRAINT signature_pk PRIMARY KEY (case_id, act, subject, person_id)
      );
    `);
    const inTeam = (caseId: string) =>
      `platform.scope() = 'expert' AND city_id = platform.org() AND EXISTS (
         SELECT 1 FROM cases.team_member m WHERE m.case_id = ${caseId} AND m.person_id = platform.person())`;
    const published = `published_at IS NOT NULL AND platform.scope() IN ('supplier', 'public')`;
    const visible = anyOf(OWN_CITY, inTeam('cases."case".id'), published, `platform.scope() = 'network'`);
    // A supplier or an expert may lock the case they act in; only its city may change it.
    await db.query(secure('cases."case"', { select: visible, insert: OWN_CITY, update: { using: visible, check: OWN_CITY } }));
    await db.query(secure('cases.case_number', { select: OWN_CITY, insert: OWN_CITY, update: { using: OWN_CITY, check: OWN_CITY } }));
    const ownMembership = `platform.scope() = 'expert' AND person_id = platform.person()`;
    await db.query(
      secure('cases.team_member', {
        select: anyOf(OWN_CITY, ownMembership),
        insert: OWN_CITY,
        update: { using: anyOf(OWN_CITY, ownMembership), check: anyOf(OWN_CITY, ownMembership) },
      }),
    );
    // An act of any person of the case may plan or cancel what follows: a supplier's question, an expert's scores.
    const party = anyOf(OWN_CITY, `platform.scope() IN ('supplier', 'expert')`);
    await db.query(secure('cases.due', { select: party, insert: party, update: { using: party, check: party } }));
    const ownSignature = 'person_id = platform.person()';
    // The contract and the pilot's start are signed by the city and the supplier: each must see that the other has signed.
    const counterpart = `platform.scope() = 'supplier' AND act IN ('evaluation.signContract', 'pilots.start')`;
    await db.query(
      secure('cases.signature', {
        select: anyOf(OWN_CITY, ownSignature, counterpart, `platform.scope() = 'expert' AND city_id = platform.org()`),
        insert: ownSignature,
        update: { using: ownSignature, check: ownSignature },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA cases CASCADE');
  }
}
