import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyOf, ASKED_EXPERT, OWN_CITY, OWN_SUPPLIER, secure } from './row-security';

/** Meetings of the market dialogue: times that suppliers book themselves, and what was said in them (D3). */
export class Meetings1795510000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Who booked a time, and what was said, stand apart from the time itself: the market reads every time and nobody else's booking.
    await db.query(`
      CREATE TABLE dialogue.slot (
        id uuid CONSTRAINT slot_pk PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT slot_case REFERENCES cases."case" (id), city_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT slot_kind CHECK (kind IN ('one_to_one', 'workshop')),
        starts_at timestamptz NOT NULL, minutes int NOT NULL CONSTRAINT slot_minutes CHECK (minutes BETWEEN 10 AND 480),
        taken boolean NOT NULL DEFAULT false,
        removed_at timestamptz, removed_because jsonb
      );
      CREATE UNIQUE INDEX slot_once ON dialogue.slot (case_id, starts_at) WHERE removed_at IS NULL;
      -- Apart from the time: the address of a call is for those who were given it.
      CREATE TABLE dialogue.place (
        slot_id uuid CONSTRAINT place_pk PRIMARY KEY CONSTRAINT place_slot REFERENCES dialogue.slot (id),
        case_id uuid NOT NULL, city_id uuid NOT NULL, place jsonb NOT NULL
      );
      CREATE TABLE dialogue.booking (
        id uuid CONSTRAINT booking_pk PRIMARY KEY,
        slot_id uuid NOT NULL CONSTRAINT booking_slot REFERENCES dialogue.slot (id),
        case_id uuid NOT NULL, city_id uuid NOT NULL, kind text NOT NULL,
        supplier_id uuid NOT NULL CONSTRAINT booking_supplier REFERENCES identity.organisation (id),
        person_id uuid NOT NULL, contact text NOT NULL, booked_at timestamptz NOT NULL,
        CONSTRAINT booking_once UNIQUE (slot_id, supplier_id)
      );
      CREATE UNIQUE INDEX booking_alone ON dialogue.booking (slot_id) WHERE kind = 'one_to_one';
      CREATE UNIQUE INDEX booking_one_each ON dialogue.booking (case_id, supplier_id) WHERE kind = 'one_to_one';
      CREATE TABLE dialogue.minutes (
        slot_id uuid CONSTRAINT minutes_pk PRIMARY KEY CONSTRAINT minutes_slot REFERENCES dialogue.slot (id),
        case_id uuid NOT NULL, city_id uuid NOT NULL,
        supplier_id uuid CONSTRAINT minutes_supplier REFERENCES identity.organisation (id),
        content jsonb NOT NULL, written_by uuid NOT NULL, written_at timestamptz NOT NULL, version int NOT NULL
      );
      CREATE INDEX minutes_of_case ON dialogue.minutes (case_id);
      ALTER TABLE identity.mail ADD COLUMN calendar text;
      ALTER TABLE dialogue.summary ADD COLUMN meetings jsonb NOT NULL DEFAULT '[]';
    `);
    const published = `EXISTS (SELECT 1 FROM dialogue.consultation k WHERE k.case_id = slot.case_id AND k.published_at IS NOT NULL)`;
    const market = `platform.scope() IN ('supplier', 'public') AND ${published}`;
    const supplier = `platform.scope() = 'supplier' AND ${published}`;
    await db.query(
      secure('dialogue.slot', {
        select: anyOf(OWN_CITY, ASKED_EXPERT('dialogue.slot'), market),
        insert: OWN_CITY,
        // A supplier's booking takes the time: nobody else can then.
        update: { using: anyOf(OWN_CITY, supplier), check: anyOf(OWN_CITY, supplier) },
      }),
    );
    await db.query(`CREATE TRIGGER slot_taken_alone BEFORE UPDATE ON dialogue.slot
      FOR EACH ROW EXECUTE FUNCTION platform.writes_only('supplier', 'taken')`);
    const ITS_BOOKER = `platform.scope() = 'supplier' AND EXISTS (
      SELECT 1 FROM dialogue.booking b WHERE b.slot_id = place.slot_id AND b.supplier_id = platform.org())`;
    await db.query(secure('dialogue.place', { select: anyOf(OWN_CITY, ITS_BOOKER), insert: OWN_CITY }));
    await db.query(
      secure('dialogue.booking', {
        select: anyOf(OWN_CITY, OWN_SUPPLIER),
        insert: OWN_SUPPLIER,
        update: { using: OWN_SUPPLIER, check: OWN_SUPPLIER },
        delete: anyOf(OWN_CITY, OWN_SUPPLIER),
      }),
    );
    await db.query(
      secure('dialogue.minutes', {
        select: anyOf(OWN_CITY, OWN_SUPPLIER),
        insert: OWN_CITY,
        update: { using: OWN_CITY, check: OWN_CITY },
      }),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity.mail DROP COLUMN calendar;
      ALTER TABLE dialogue.summary DROP COLUMN meetings;
      DROP TABLE dialogue.minutes;
      DROP TABLE dialogue.place;
      DROP TABLE dialogue.booking;
      DROP TABLE dialogue.slot;
    `);
  }
}
