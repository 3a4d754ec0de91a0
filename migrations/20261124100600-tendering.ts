import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/**
 * The call, its questions and amendments, and the tenders. Before two people open a round, a city's own transaction finds
 * no submission of it: neither content, nor names, nor how many. Withdrawn and late content is opened to nobody, ever.
 */
export class Tendering1795510000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA tendering;
      GRANT USAGE ON SCHEMA tendering TO innopolku_app, innopolku_system;

      CREATE TABLE tendering.call (
        id uuid CONSTRAINT call_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        case_id uuid NOT NULL CONSTRAINT call_case REFERENCES cases."case" (id) CONSTRAINT call_once UNIQUE,
        city_id uuid NOT NULL CONSTRAINT call_city REFERENCES identity.organisation (id),
        content jsonb NOT NULL,
        version int NOT NULL,
        status text NOT NULL CONSTRAINT call_status CHECK (status IN ('draft', 'published', 'cancelled')),
        published_at timestamptz,
        questions_due timestamptz,
        rules_on date,
        cancelled_at timestamptz,
        cancelled_reason jsonb,
        CONSTRAINT call_cancelled CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL AND cancelled_reason IS NOT NULL)),
        CONSTRAINT call_published CHECK (status <> 'published' OR (published_at IS NOT NULL AND rules_on IS NOT NULL))
      );
      CREATE INDEX call_published_at ON tendering.call (published_at) WHERE status = 'published';

      CREATE TABLE tendering.round (
        id uuid CONSTRAINT round_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        call_id uuid NOT NULL CONSTRAINT round_call REFERENCES tendering.call (id),
        case_id uuid NOT NULL CONSTRAINT round_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL CONSTRAINT round_city REFERENCES identity.organisation (id),
        key text NOT NULL,
        kind text NOT NULL CONSTRAINT round_kind CHECK (kind IN ('tenders', 'requests')),
        position int NOT NULL,
        deadline timestamptz NOT NULL,
        anonymous_quality boolean NOT NULL,
        criteria jsonb NOT NULL,
        keep jsonb,
        invited uuid[],
        status text NOT NULL CONSTRAINT round_status CHECK (status IN ('waiting', 'open', 'closed', 'opened')),
        opened_at timestamptz,
        opened_by uuid[],
        quality_final_at timestamptz,
        prices_opened_at timestamptz,
        CONSTRAINT round_key UNIQUE (call_id, key),
        CONSTRAINT round_position UNIQUE (call_id, position),
        -- Opening takes two different people and never comes before the deadline (2014/24/EU annex IV).
        CONSTRAINT round_opened CHECK ((opened_at IS NULL) = (opened_by IS NULL) AND (opened_at IS NULL OR opened_at >= deadline)),
        CONSTRAINT round_opened_by_two CHECK (opened_by IS NULL OR (cardinality(opened_by) = 2 AND opened_by[1] <> opened_by[2])),
        CONSTRAINT round_prices_after_quality CHECK (prices_opened_at IS NULL OR (quality_final_at IS NOT NULL AND opened_at IS NOT NULL))
      );
      CREATE INDEX round_case_id ON tendering.round (case_id);

      CREATE TABLE tendering.question (
        id uuid CONSTRAINT question_pk PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT question_call REFERENCES tendering.call (id),
        case_id uuid NOT NULL CONSTRAINT question_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL CONSTRAINT question_city REFERENCES identity.organisation (id),
        text jsonb NOT NULL,
        asked_at timestamptz NOT NULL,
        answer jsonb,
        released_at timestamptz,
        CONSTRAINT question_released CHECK (released_at IS NULL OR answer IS NOT NULL)
      );
      CREATE INDEX question_call_id ON tendering.question (call_id, asked_at);

      -- Apart, so that no row that a buyer or another supplier can read tells who asked.
      CREATE TABLE tendering.question_asker (
        question_id uuid CONSTRAINT question_asker_pk PRIMARY KEY
          CONSTRAINT question_asker_question REFERENCES tendering.question (id),
        city_id uuid NOT NULL,
        supplier_id uuid NOT NULL CONSTRAINT question_asker_supplier REFERENCES identity.organisation (id),
        person_id uuid NOT NULL CONSTRAINT question_asker_person REFERENCES identity.person (id)
      );
      CREATE INDEX question_asker_supplier_id ON tendering.question_asker (supplier_id);

      CREATE TABLE tendering.amendment (
        id uuid CONSTRAINT amendment_pk PRIMARY KEY,
        call_id uuid NOT NULL CONSTRAINT amendment_call REFERENCES tendering.call (id),
        case_id uuid NOT NULL CONSTRAINT amendment_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL CONSTRAINT amendment_city REFERENCES identity.organisation (id),
        key text NOT NULL,
        kind text NOT NULL CONSTRAINT amendment_kind CHECK (kind IN ('clarification', 'material')),
        text jsonb NOT NULL,
        changes jsonb NOT NULL,
        round_id uuid CONSTRAINT amendment_round REFERENCES tendering.round (id),
        deadline timestamptz,
        questions_due timestamptz,
        published_at timestamptz,
        CONSTRAINT amendment_key UNIQUE (call_id, key),
        CONSTRAINT amendment_deadline CHECK ((deadline IS NULL) = (round_id IS NULL))
      );
      -- One draft at a time: it is what the two people sign.
      CREATE UNIQUE INDEX amendment_one_draft ON tendering.amendment (call_id) WHERE published_at IS NULL;

      CREATE TABLE tendering.submission (
        id uuid CONSTRAINT submission_pk PRIMARY KEY,
        round_id uuid NOT NULL CONSTRAINT submission_round REFERENCES tendering.round (id),
        case_id uuid NOT NULL CONSTRAINT submission_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL CONSTRAINT submission_city REFERENCES identity.organisation (id),
        supplier_id uuid NOT NULL CONSTRAINT submission_supplier REFERENCES identity.organisation (id),
        person_id uuid NOT NULL CONSTRAINT submission_person REFERENCES identity.person (id),
        status text NOT NULL CONSTRAINT submission_status CHECK (status IN ('draft', 'submitted', 'withdrawn', 'late')),
        version int NOT NULL,
        language text CONSTRAINT submission_language CHECK (language IN ('fi', 'sv', 'en')),
        saved_at timestamptz NOT NULL,
        received_at timestamptz,
        replaces uuid CONSTRAINT submission_replaces REFERENCES tendering.submission (id),
        withdrawn_at timestamptz,
        withdrawn_reason jsonb,
        confirmations jsonb NOT NULL DEFAULT '{}',
        receipt jsonb,
        refusal jsonb,
        CONSTRAINT submission_received_once_sent CHECK ((status = 'draft') = (received_at IS NULL)),
        CONSTRAINT submission_receipt CHECK ((status IN ('submitted', 'withdrawn')) = (receipt IS NOT NULL)),
        CONSTRAINT submission_refusal CHECK ((status = 'late') = (refusal IS NOT NULL)),
        CONSTRAINT submission_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX submission_one_draft ON tendering.submission (round_id, supplier_id) WHERE status = 'draft';
      CREATE UNIQUE INDEX submission_one_stands ON tendering.submission (round_id, supplier_id) WHERE status = 'submitted';
      CREATE INDEX submission_supplier_id ON tendering.submission (supplier_id, round_id);
      CREATE INDEX submission_case_id ON tendering.submission (case_id);

      CREATE TABLE tendering.envelope (
        submission_id uuid NOT NULL CONSTRAINT envelope_submission REFERENCES tendering.submission (id),
        part text NOT NULL CONSTRAINT envelope_part CHECK (part IN ('suitability', 'quality', 'price')),
        case_id uuid NOT NULL CONSTRAINT envelope_case REFERENCES cases."case" (id),
        city_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        sealed jsonb NOT NULL,
        CONSTRAINT envelope_pk PRIMARY KEY (submission_id, part)
      );
    `);
    await this.secureCall(db);
    await this.secureTenders(db);
  }

  private async secureCall(db: QueryRunner): Promise<void> {
    const ANYONE = `platform.scope() <> ''`;
    const PUBLISHED = `${ANYONE} AND published_at IS NOT NULL`;
    const CITYS = { using: OWN_CITY, check: OWN_CITY };
    const callIsPublished = (table: string) =>
      `EXISTS (SELECT 1 FROM tendering.call c WHERE c.id = ${table}.call_id AND c.published_at IS NOT NULL)`;
    await db.query(secure('tendering.call', { select: anyOf(OWN_CITY, PUBLISHED), insert: OWN_CITY, update: CITYS }));
    // The chair may be the second of two who make quality final, and prices open with it: only in a round that is opened.
    const PANEL = `${ASKED_EXPERT('tendering.round')} AND opened_at IS NOT NULL`;
    await db.query(
      secure('tendering.round', {
        select: anyOf(OWN_CITY, `${ANYONE} AND ${callIsPublished('tendering.round')}`),
        insert: OWN_CITY,
        update: { using: anyOf(OWN_CITY, PANEL), check: anyOf(OWN_CITY, PANEL) },
      }),
    );
    await db.query(
      secure('tendering.amendment', {
        select: anyOf(OWN_CITY, PUBLISHED),
        insert: OWN_CITY,
        update: CITYS,
        delete: `${OWN_CITY} AND published_at IS NULL`,
      }),
    );
    const RELEASED = `${ANYONE} AND released_at IS NOT NULL`;
    const ASKED_BY_US = `platform.scope() = 'supplier' AND EXISTS (
      SELECT 1 FROM tendering.question_asker a WHERE a.question_id = tendering.question.id AND a.supplier_id = platform.org())`;
    await db.query(
      secure('tendering.question', {
        select: anyOf(OWN_CITY, RELEASED, ASKED_BY_US),
        insert: `platform.scope() = 'supplier' AND ${callIsPublished('tendering.question')}`,
        update: CITYS,
      }),
    );
    await db.query(
      secure('tendering.question_asker', { select: OWN_SUPPLIER, insert: `${OWN_SUPPLIER} AND person_id = platform.person()` }),
    );
  }

  private async secureTenders(db: QueryRunner): Promise<void> {
    const OPENED = `EXISTS (SELECT 1 FROM tendering.round r WHERE r.id = tendering.submission.round_id AND r.opened_at IS NOT NULL)`;
    const OWN_IN_PUBLISHED = `${OWN_SUPPLIER} AND EXISTS (
      SELECT 1 FROM tendering.round r JOIN tendering.call c ON c.id = r.call_id
       WHERE r.id = tendering.submission.round_id AND c.published_at IS NOT NULL)`;
    await db.query(
      secure('tendering.submission', {
        select: anyOf(
          OWN_SUPPLIER,
          `${OWN_CITY} AND status <> 'draft' AND ${OPENED}`,
          `${ASKED_EXPERT('tendering.submission')} AND status = 'submitted' AND ${OPENED}`,
        ),
        insert: OWN_IN_PUBLISHED,
        update: { using: OWN_SUPPLIER, check: OWN_IN_PUBLISHED },
      }),
    );
    // Opened: not withdrawn, not late, not held by a material amendment; the price only when quality is final.
    const OPENED_PART = (ofSubmission: string, part: string) => `EXISTS (
      SELECT 1 FROM tendering.submission s JOIN tendering.round r ON r.id = s.round_id
       WHERE ${ofSubmission} AND s.status = 'submitted' AND r.opened_at IS NOT NULL ${part}
         AND NOT EXISTS (SELECT 1 FROM tendering.amendment a
                          WHERE a.call_id = r.call_id AND a.kind = 'material' AND a.published_at >= s.received_at
                            AND NOT s.confirmations ? a.id::text))`;
    const ENVELOPE = 'tendering.envelope';
    const OPENED_ENVELOPE = OPENED_PART(
      `s.id = ${ENVELOPE}.submission_id`,
      `AND (${ENVELOPE}.part <> 'price' OR r.prices_opened_at IS NOT NULL)`,
    );
    const OWN_DRAFT = `${OWN_SUPPLIER} AND EXISTS (
      SELECT 1 FROM tendering.submission s WHERE s.id = ${ENVELOPE}.submission_id AND s.supplier_id = platform.org() AND s.status = 'draft')`;
    await db.query(
      secure(ENVELOPE, {
        select: anyOf(
          OWN_SUPPLIER,
          `${OWN_CITY} AND ${OPENED_ENVELOPE}`,
          `${ASKED_EXPERT(ENVELOPE)} AND part <> 'suitability' AND ${OPENED_ENVELOPE}`,
        ),
        insert: OWN_DRAFT,
        // What has been sent cannot be changed, not even by a mistake of ours.
        update: { using: OWN_DRAFT, check: OWN_DRAFT },
      }),
    );
    // A tender's files are opened with it: one more right beside those that the files' own migration gives.
    await db.query(`
      CREATE POLICY opened_tender ON files.stored_file FOR SELECT TO innopolku_app USING (
        ${OWN_CITY} AND subject = 'tender' AND ${OPENED_PART('s.id::text = files.stored_file.subject_id', '')});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP POLICY IF EXISTS opened_tender ON files.stored_file; DROP SCHEMA tendering CASCADE');
  }
}
