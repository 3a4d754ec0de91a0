import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, secure } from './row-security';

/**
 * What a consultation taught is written apart from what it asked: the market reads the row that asks, so nothing may stand in it
 * that is not out. What is published is a row of its own, which is never changed.
 */
export class ConclusionsApart1795510000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dialogue.conclusions (
        case_id uuid CONSTRAINT conclusions_pk PRIMARY KEY CONSTRAINT conclusions_consultation REFERENCES dialogue.consultation (case_id),
        city_id uuid NOT NULL, content jsonb NOT NULL
      );
      CREATE TABLE dialogue.summary (
        case_id uuid CONSTRAINT summary_pk PRIMARY KEY CONSTRAINT summary_consultation REFERENCES dialogue.consultation (case_id),
        city_id uuid NOT NULL, text jsonb NOT NULL, findings jsonb NOT NULL, published_at timestamptz NOT NULL
      );
    `);
    await db.query(
      secure('dialogue.conclusions', {
        select: anyOf(OWN_CITY, ASKED_EXPERT('dialogue.conclusions')),
        insert: OWN_CITY,
        update: { using: OWN_CITY, check: OWN_CITY },
      }),
    );
    await db.query(secure('dialogue.summary', { select: `platform.scope() <> ''`, insert: OWN_CITY }));
    // The owner of the tables is held by their row security too: for the length of the move it is let through.
    await db.query(`
      ALTER TABLE dialogue.consultation NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE dialogue.conclusions NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE dialogue.summary NO FORCE ROW LEVEL SECURITY;
      INSERT INTO dialogue.conclusions (case_id, city_id, content)
        SELECT case_id, city_id, content - ARRAY['text', 'questions', 'answersDue'] FROM dialogue.consultation;
      INSERT INTO dialogue.summary (case_id, city_id, text, findings, published_at)
        SELECT case_id, city_id, content -> 'summary',
               (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f -> 'id', 'text', f -> 'text')), '[]') FROM jsonb_array_elements(content -> 'findings') f),
               summary_at
          FROM dialogue.consultation WHERE summary_at IS NOT NULL;
      UPDATE dialogue.consultation SET content = content - ARRAY['findings', 'priorInvolvement', 'summary'];
      ALTER TABLE dialogue.consultation FORCE ROW LEVEL SECURITY;
      ALTER TABLE dialogue.conclusions FORCE ROW LEVEL SECURITY;
      ALTER TABLE dialogue.summary FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE dialogue.consultation NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE dialogue.conclusions NO FORCE ROW LEVEL SECURITY;
      UPDATE dialogue.consultation k SET content = k.content || c.content FROM dialogue.conclusions c WHERE c.case_id = k.case_id;
      ALTER TABLE dialogue.consultation FORCE ROW LEVEL SECURITY;
      DROP TABLE dialogue.summary;
      DROP TABLE dialogue.conclusions;
    `);
  }
}
