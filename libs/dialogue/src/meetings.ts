import { NotFound, TextSchema, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { MinutesContent } from './entities/minutes';
import { MEETING_KINDS, type MeetingKind } from './entities/slot';
import type { ToldMeeting } from './entities/summary';

const time = {
  id: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  startsAt: z.date(),
  minutes: z.int(),
  place: TextSchema,
};
const Written = z.object({ version: z.int(), content: MinutesContent, writtenAt: z.date(), by: z.string().nullable() });

export const Meetings = z
  .array(
    z.object({
      ...time,
      bookings: z.array(
        z.object({ supplierId: z.uuid(), supplier: TextSchema, contact: z.string(), bookedAt: z.iso.datetime({ offset: true }) }),
      ),
      written: Written.nullable(),
    }),
  )
  .meta({ id: 'Meetings' });
export type Meetings = z.infer<typeof Meetings>;

/** Every time that the city offers, who booked it and what was written of it, in the order of the calendar. */
export const meetingsOf = (em: EntityManager, caseId: string): Promise<Meetings> =>
  em.query(
    `SELECT s.id, s.kind, s.starts_at AS "startsAt", s.minutes, coalesce(p.place, '{}') AS place,
            coalesce((SELECT jsonb_agg(jsonb_build_object('supplierId', b.supplier_id, 'supplier', o.name, 'contact', b.contact, 'bookedAt', b.booked_at)
                                       ORDER BY b.booked_at)
                        FROM dialogue.booking b JOIN identity.organisation o ON o.id = b.supplier_id
                       WHERE b.slot_id = s.id), '[]') AS bookings,
            CASE WHEN m.slot_id IS NOT NULL THEN jsonb_build_object('version', m.version, 'content', m.content, 'writtenAt', m.written_at,
                 'by', (SELECT name FROM identity.person WHERE id = m.written_by)) END AS written
       FROM dialogue.slot s LEFT JOIN dialogue.place p ON p.slot_id = s.id LEFT JOIN dialogue.minutes m ON m.slot_id = s.id
      WHERE s.case_id = $1 AND s.removed_at IS NULL ORDER BY s.starts_at`,
    [caseId],
  );

export const OwnMeetings = z
  .array(z.object({ ...time, free: z.boolean(), own: z.boolean(), written: MinutesContent.nullable() }))
  .meta({ id: 'OwnMeetings' });
export type OwnMeetings = z.infer<typeof OwnMeetings>;

/** The times of a published consultation as a supplier sees them: free or not, its own marked, and the minutes of its own talk. */
export async function ownMeetings(em: EntityManager, caseId: string): Promise<OwnMeetings> {
  const [published]: unknown[] = await em.query('SELECT 1 FROM dialogue.consultation WHERE case_id = $1 AND published_at IS NOT NULL', [
    caseId,
  ]);
  if (!published) throw new NotFound();
  return em.query(
    `SELECT s.id, s.kind, s.starts_at AS "startsAt", s.minutes, coalesce(p.place, '{}') AS place, NOT s.taken AND s.starts_at > platform.now() AS free,
            EXISTS (SELECT 1 FROM dialogue.booking b WHERE b.slot_id = s.id AND b.supplier_id = platform.org()) AS own, m.content AS written
       FROM dialogue.slot s LEFT JOIN dialogue.place p ON p.slot_id = s.id
       LEFT JOIN dialogue.minutes m ON m.slot_id = s.id AND m.supplier_id = platform.org()
      WHERE s.case_id = $1 AND s.removed_at IS NULL ORDER BY s.starts_at`,
    [caseId],
  );
}

/** One meeting as an entry of a calendar. */
export interface CalendarEntry {
  /** Of the booking where it is a talk: one that is moved stays the same entry. */
  readonly id: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly place: Text;
  /** Of the case. */
  readonly title: Text;
  readonly city: Text;
}

/** The time as whoever asks sees it: its place is there for the city and whoever booked it. @throws NotFound */
export async function calendarEntry(em: EntityManager, caseId: string, slotId: string): Promise<CalendarEntry> {
  const [entry]: CalendarEntry[] = await em.query(
    `SELECT coalesce(b.id, s.id) AS id, s.starts_at AS "startsAt", s.minutes, coalesce(p.place, '{}') AS place, c.title, o.name AS city
       FROM dialogue.slot s JOIN cases."case" c ON c.id = s.case_id JOIN identity.organisation o ON o.id = s.city_id
       LEFT JOIN dialogue.place p ON p.slot_id = s.id LEFT JOIN dialogue.booking b ON b.slot_id = s.id AND b.kind = 'one_to_one'
      WHERE s.id = $2 AND s.case_id = $1 AND s.removed_at IS NULL`,
    [caseId, slotId],
  );
  if (!entry) throw new NotFound();
  return entry;
}

/** What everyone will read of the meetings once the summary is out, in the order in which they were held. */
export const toldMeetings = (em: EntityManager, caseId: string): Promise<ToldMeeting[]> =>
  em.query(
    `SELECT to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, s.kind, m.content->'open' AS text,
            m.content->>'nothingOpenBecause' AS "nothingOpenBecause"
       FROM dialogue.minutes m JOIN dialogue.slot s ON s.id = m.slot_id WHERE m.case_id = $1 ORDER BY s.starts_at`,
    [caseId],
  );

/** What the paper of one meeting needs: the time, whom the city met, and the minutes as they stand. */
export interface MeetingOnPaper {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly kind: MeetingKind;
  readonly place: Text;
  readonly suppliers: readonly Text[];
  readonly content: MinutesContent;
}

/** @throws NotFound where nothing is written of the meeting */
export async function meetingOnPaper(em: EntityManager, slotId: string): Promise<MeetingOnPaper> {
  const [meeting]: MeetingOnPaper[] = await em.query(
    `SELECT s.starts_at AS "startsAt", s.minutes, s.kind, coalesce(p.place, '{}') AS place, m.content,
            coalesce((SELECT jsonb_agg(o.name ORDER BY b.booked_at) FROM dialogue.booking b JOIN identity.organisation o ON o.id = b.supplier_id
                       WHERE b.slot_id = s.id), '[]') AS suppliers
       FROM dialogue.minutes m JOIN dialogue.slot s ON s.id = m.slot_id LEFT JOIN dialogue.place p ON p.slot_id = s.id WHERE m.slot_id = $1`,
    [slotId],
  );
  if (!meeting) throw new NotFound();
  return meeting;
}
