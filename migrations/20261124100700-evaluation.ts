import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/** The asking expert sits in the panel of the row's round, has declared no tie and was not replaced. */
const SEATED = (table: string, more = '') => `${ASKED_EXPERT(table)} AND EXISTS (SELECT 1 FROM evaluation.panel_member m
  WHERE m.round_id = ${table}.round_id AND m.person_id = platform.person() AND m.conflict = false AND m.replaced_by IS NULL ${more})`;
const CHAIRING = (table: string) => SEATED(table, `AND m.role = 'chair'`);
/** Once quality is final nothing of it can be written any more, not even by a mistake of ours. */
const NOT_FINAL = (table: string) =>
  `EXISTS (SELECT 1 FROM tendering.round r WHERE r.id = ${table}.round_id AND r.quality_final_at IS NULL)`;
const OWN_SEAT = `platform.scope() = 'expert' AND city_id = platform.org() AND person_id = platform.person()`;
const both = (...conditions: readonly string[]): string => conditions.map((c) => `(${c})`).join(' AND ');
/** The award was notified to the asking supplier. */
const NOTIFIED = `platform.scope() = 'supplier' AND notified_at IS NOT NULL AND platform.org() = ANY (notified_suppliers)`;

/** From opened tenders to a signed contract: the panel, its scores, the ranking, the award and the contracts. */
export class Evaluation1795510000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA evaluation;
      GRANT USAGE ON SCHEMA evaluation TO innopolku_app, innopolku_system;

      CREATE TABLE evaluation.panel_member (
        id uuid CONSTRAINT panel_member_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT panel_member_case REFERENCES cases."case" (id),
        round_id uuid NOT NULL CONSTRAINT panel_member_round REFERENCES tendering.round (id),
        person_id uuid NOT NULL CONSTRAINT panel_member_person REFERENCES identity.person (id),
        role text NOT NULL CONSTRAINT panel_member_role CHECK (role IN ('chair', 'member')),
        invited_by uuid NOT NULL, invited_at timestamptz NOT NULL,
        declared_at timestamptz, conflict boolean, text jsonb,
        submitted_at timestamptz,
        replaced_by uuid CONSTRAINT panel_member_successor REFERENCES identity.person (id), replaced_at timestamptz,
        CONSTRAINT panel_member_once UNIQUE (round_id, person_id),
        CONSTRAINT panel_member_declaration CHECK ((declared_at IS NULL) = (conflict IS NULL))
      );
      CREATE UNIQUE INDEX panel_member_one_chair ON evaluation.panel_member (round_id) WHERE role = 'chair' AND replaced_by IS NULL;
      CREATE INDEX panel_member_person_idx ON evaluation.panel_member (person_id);

      CREATE TABLE evaluation.score (
        id uuid CONSTRAINT score_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT score_case REFERENCES cases."case" (id),
        round_id uuid NOT NULL CONSTRAINT score_round REFERENCES tendering.round (id),
        person_id uuid NOT NULL CONSTRAINT score_person REFERENCES identity.person (id),
        submission_id uuid NOT NULL CONSTRAINT score_submission REFERENCES tendering.submission (id),
        criterion text NOT NULL, points double precision, reason jsonb NOT NULL DEFAULT '{}',
        saved_at timestamptz NOT NULL, submitted_at timestamptz,
        CONSTRAINT score_once UNIQUE (round_id, person_id, submission_id, criterion)
      );
      CREATE TABLE evaluation.consensus (
        id uuid CONSTRAINT consensus_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT consensus_case REFERENCES cases."case" (id),
        round_id uuid NOT NULL CONSTRAINT consensus_round REFERENCES tendering.round (id),
        submission_id uuid NOT NULL CONSTRAINT consensus_submission REFERENCES tendering.submission (id),
        criterion text NOT NULL, points double precision NOT NULL, reason jsonb NOT NULL, dissent jsonb NOT NULL DEFAULT '[]',
        saved_by uuid NOT NULL, saved_at timestamptz NOT NULL,
        CONSTRAINT consensus_once UNIQUE (round_id, submission_id, criterion)
      );
      CREATE TABLE evaluation.measured_value (
        id uuid CONSTRAINT measured_value_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT measured_value_case REFERENCES cases."case" (id),
        round_id uuid NOT NULL CONSTRAINT measured_value_round REFERENCES tendering.round (id),
        submission_id uuid NOT NULL CONSTRAINT measured_value_submission REFERENCES tendering.submission (id),
        criterion text NOT NULL, value double precision NOT NULL, measured_by uuid NOT NULL, measured_at timestamptz NOT NULL,
        CONSTRAINT measured_value_once UNIQUE (round_id, submission_id, criterion)
      );
      CREATE TABLE evaluation.suitability (
        submission_id uuid CONSTRAINT suitability_pk PRIMARY KEY CONSTRAINT suitability_submission REFERENCES tendering.submission (id),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT suitability_case REFERENCES cases."case" (id),
        round_id uuid NOT NULL CONSTRAINT suitability_round REFERENCES tendering.round (id),
        ok boolean NOT NULL, text jsonb NOT NULL, checked_by uuid NOT NULL, checked_at timestamptz NOT NULL
      );
      CREATE INDEX suitability_round_idx ON evaluation.suitability (round_id);
      CREATE TABLE evaluation.clarification (
        id uuid CONSTRAINT clarification_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT clarification_case REFERENCES cases."case" (id),
        round_id uuid NOT NULL CONSTRAINT clarification_round REFERENCES tendering.round (id),
        submission_id uuid NOT NULL CONSTRAINT clarification_submission REFERENCES tendering.submission (id),
        supplier_id uuid NOT NULL CONSTRAINT clarification_supplier REFERENCES identity.organisation (id),
        item text NOT NULL, due timestamptz NOT NULL, text jsonb NOT NULL,
        asked_by uuid NOT NULL, asked_at timestamptz NOT NULL,
        answer jsonb, answered_by uuid, answered_at timestamptz
      );
      CREATE INDEX clarification_case_idx ON evaluation.clarification (case_id);
      CREATE INDEX clarification_supplier_idx ON evaluation.clarification (supplier_id);

      -- What the ranking was computed from and what came out, kept together: anyone can compute it again.
      CREATE TABLE evaluation.ranking (
        round_id uuid CONSTRAINT ranking_pk PRIMARY KEY CONSTRAINT ranking_round REFERENCES tendering.round (id),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT ranking_case REFERENCES cases."case" (id),
        inputs jsonb NOT NULL, result jsonb NOT NULL, computed_at timestamptz NOT NULL
      );
      CREATE TABLE evaluation.selection (
        round_id uuid CONSTRAINT selection_pk PRIMARY KEY CONSTRAINT selection_round REFERENCES tendering.round (id),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT selection_case REFERENCES cases."case" (id),
        selected uuid[] NOT NULL, not_selected jsonb NOT NULL, text jsonb NOT NULL, selected_by uuid NOT NULL, selected_at timestamptz NOT NULL
      );
      CREATE TABLE evaluation.award (
        case_id uuid CONSTRAINT award_pk PRIMARY KEY CONSTRAINT award_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        round_id uuid NOT NULL CONSTRAINT award_round REFERENCES tendering.round (id),
        status text NOT NULL CONSTRAINT award_status CHECK (status IN ('proposed', 'decided', 'notified')),
        proposed_winners uuid[] NOT NULL, proposal jsonb NOT NULL, proposed_by uuid NOT NULL, proposed_at timestamptz NOT NULL,
        winners uuid[] NOT NULL DEFAULT '{}', text jsonb, decided_by uuid, decided_at timestamptz,
        notified_suppliers uuid[] NOT NULL DEFAULT '{}', notified_by uuid, notified_at timestamptz,
        remedies jsonb, ranking jsonb NOT NULL, waiting_over_at timestamptz,
        CONSTRAINT award_two_people CHECK (decided_by <> proposed_by)
      );
      CREATE TABLE evaluation.correction (
        id uuid CONSTRAINT correction_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT correction_case REFERENCES cases."case" (id),
        supplier_id uuid NOT NULL CONSTRAINT correction_supplier REFERENCES identity.organisation (id),
        text jsonb NOT NULL, asked_by uuid NOT NULL, asked_at timestamptz NOT NULL,
        accepted boolean, decision jsonb, decided_by uuid, decided_at timestamptz
      );
      CREATE INDEX correction_case_idx ON evaluation.correction (case_id);
      CREATE TABLE evaluation.winner_check (
        id uuid CONSTRAINT winner_check_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT winner_check_case REFERENCES cases."case" (id),
        supplier_id uuid NOT NULL CONSTRAINT winner_check_supplier REFERENCES identity.organisation (id),
        items text[] NOT NULL, ok boolean NOT NULL, checked_by uuid NOT NULL, checked_at timestamptz NOT NULL,
        CONSTRAINT winner_check_once UNIQUE (case_id, supplier_id)
      );
      CREATE TABLE evaluation.contract (
        id uuid CONSTRAINT contract_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        city_id uuid NOT NULL,
        case_id uuid NOT NULL CONSTRAINT contract_case REFERENCES cases."case" (id),
        supplier_id uuid NOT NULL CONSTRAINT contract_supplier REFERENCES identity.organisation (id),
        value_cents bigint NOT NULL, committed_cents bigint NOT NULL, text jsonb NOT NULL,
        drafted_by uuid NOT NULL, drafted_at timestamptz NOT NULL,
        signed_for_city uuid, signed_for_supplier uuid, signed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT contract_once UNIQUE (case_id, supplier_id),
        CONSTRAINT contract_values CHECK (value_cents >= committed_cents AND committed_cents >= 0),
        CONSTRAINT contract_two_people CHECK (signed_at IS NULL OR (signed_for_city IS NOT NULL AND signed_for_supplier IS NOT NULL))
      );
    `);

    await this.secureScoring(db);
    await this.secureTendersFromThePanel(db);
    await this.secureAward(db);
  }

  private async secureScoring(db: QueryRunner): Promise<void> {
    const own = anyOf(OWN_CITY, OWN_SEAT);
    await db.query(
      secure('evaluation.panel_member', {
        select: anyOf(OWN_CITY, OWN_SEAT, ASKED_EXPERT('panel_member')),
        insert: OWN_CITY,
        update: { using: own, check: own },
      }),
    );
    const writing = both(SEATED('score'), OWN_SEAT, NOT_FINAL('score'));
    const draft = both(writing, 'submitted_at IS NULL');
    await db.query(
      secure('evaluation.score', {
        select: anyOf(
          OWN_SEAT,
          both(OWN_CITY, 'submitted_at IS NOT NULL'),
          // Others' points are seen only by those who have sent their own, and only what has been sent.
          both(SEATED('score', 'AND m.submitted_at IS NOT NULL'), 'submitted_at IS NOT NULL'),
        ),
        insert: writing,
        update: { using: draft, check: writing },
      }),
    );
    const agreed = both(CHAIRING('consensus'), NOT_FINAL('consensus'));
    await db.query(
      secure('evaluation.consensus', {
        select: anyOf(OWN_CITY, SEATED('consensus')),
        insert: agreed,
        update: { using: agreed, check: agreed },
      }),
    );
    for (const table of ['measured_value', 'suitability']) {
      const byCity = both(OWN_CITY, NOT_FINAL(table));
      await db.query(
        secure(`evaluation.${table}`, {
          select: anyOf(OWN_CITY, SEATED(table)),
          insert: byCity,
          update: { using: byCity, check: byCity },
        }),
      );
    }
    const cityOrOwn = anyOf(OWN_CITY, OWN_SUPPLIER);
    await db.query(
      secure('evaluation.clarification', {
        select: anyOf(OWN_CITY, OWN_SUPPLIER, SEATED('clarification')),
        insert: OWN_CITY,
        update: { using: cityOrOwn, check: cityOrOwn },
      }),
    );
    // The person who finalises last may be the chair: the ranking is then computed in the chair's transaction. Never again.
    await db.query(
      secure('evaluation.ranking', { select: anyOf(OWN_CITY, SEATED('ranking')), insert: anyOf(OWN_CITY, CHAIRING('ranking')) }),
    );
  }

  /** Narrows what tendering gives to experts of the case: with a panel, only its members without ties; its chair alone ends quality. */
  private async secureTendersFromThePanel(db: QueryRunner): Promise<void> {
    const seat = (more: string) => `EXISTS (SELECT 1 FROM evaluation.panel_member m WHERE m.person_id = platform.person()
      AND m.conflict = false AND m.replaced_by IS NULL ${more})`;
    await db.query(`
      CREATE POLICY panel_only ON tendering.envelope AS RESTRICTIVE FOR SELECT TO innopolku_app USING (
        platform.scope() <> 'expert' OR EXISTS (
          SELECT 1 FROM tendering.submission s WHERE s.id = envelope.submission_id AND (
            NOT EXISTS (SELECT 1 FROM evaluation.panel_member p WHERE p.round_id = s.round_id) OR ${seat('AND m.round_id = s.round_id')})));
      CREATE POLICY chair_only ON tendering.round AS RESTRICTIVE FOR UPDATE TO innopolku_app USING (
        platform.scope() <> 'expert' OR ${seat(`AND m.round_id = round.id AND m.role = 'chair'`)});
    `);
  }

  private async secureAward(db: QueryRunner): Promise<void> {
    const byCity = { insert: OWN_CITY, update: { using: OWN_CITY, check: OWN_CITY } };
    const cityOrOwn = anyOf(OWN_CITY, OWN_SUPPLIER);
    await db.query(secure('evaluation.selection', { select: OWN_CITY, ...byCity }));
    await db.query(secure('evaluation.award', { select: anyOf(OWN_CITY, NOTIFIED), ...byCity }));
    await db.query(
      secure('evaluation.correction', { select: cityOrOwn, insert: OWN_SUPPLIER, update: { using: OWN_CITY, check: OWN_CITY } }),
    );
    await db.query(secure('evaluation.winner_check', { select: OWN_CITY, ...byCity }));
    await db.query(secure('evaluation.contract', { select: cityOrOwn, insert: OWN_CITY, update: { using: cityOrOwn, check: cityOrOwn } }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY IF EXISTS panel_only ON tendering.envelope;
      DROP POLICY IF EXISTS chair_only ON tendering.round;
      DROP SCHEMA evaluation CASCADE;
    `);
  }
}
