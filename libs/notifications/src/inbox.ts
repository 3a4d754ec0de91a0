import { z } from 'zod';
import { NotFound, TextSchema, type Actor, type Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { KINDS } from './kinds';
import { wordsOf } from './notify';

export const InboxItem = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    /** The fact it tells of. */
    event: z.string(),
    subject: z.string().nullable(),
    caseId: z.uuid().nullable(),
    /** The case it is about. */
    about: z.object({ title: TextSchema, number: z.string() }).nullable(),
    title: z.string(),
    body: z.string(),
    path: z.string(),
    at: z.date(),
    readAt: z.date().nullable(),
  })
  .meta({ id: 'InboxItem' });
export const InboxView = z.object({ items: z.array(InboxItem), unread: z.int(), next: z.string().nullable() }).meta({ id: 'Inbox' });
export type InboxView = z.infer<typeof InboxView>;

const PAGE = 50;

interface Row {
  id: string;
  kind: string;
  ledger_id: string;
  subject: string | null;
  params: Record<string, string | number | null>;
  at: Date;
  read_at: Date | null;
  case_id: string | null;
  title: Text | null;
  number: string | null;
  unread: string;
}

export type InboxReader = Pick<Actor, 'locale' | 'organisationKind'>;

/** Own messages, newest first, worded now in the reader's language. `before`: the id where the last page ended. */
export async function inboxView(em: EntityManager, { locale, organisationKind }: InboxReader, before?: string): Promise<InboxView> {
  const rows: Row[] = await em.query(
    `SELECT n.id, n.kind, n.ledger_id, n.subject, n.params, n.at, n.read_at, n.case_id, c.title, c.number,
            (SELECT count(*) FROM notifications.notification u WHERE u.person_id = platform.person() AND u.read_at IS NULL) AS unread
       FROM notifications.notification n LEFT JOIN cases."case" c ON c.id = n.case_id
      WHERE n.person_id = platform.person()
        AND ($1::uuid IS NULL OR (n.at, n.id) < (SELECT at, id FROM notifications.notification WHERE id = $1))
      ORDER BY n.at DESC, n.id DESC LIMIT ${PAGE + 1}`,
    [before ?? null],
  );
  const page = rows.slice(0, PAGE);
  return {
    items: page.flatMap((row) => {
      const kind = KINDS.find((k) => k.kind === row.kind);
      if (!kind) return [];
      const copy = kind.copy[locale]({
        ...row.params,
        ...wordsOf(row.title ? { title: row.title, number: row.number ?? '' } : undefined, locale),
      });
      return {
        id: row.id,
        kind: row.kind,
        event: row.ledger_id,
        subject: row.subject,
        caseId: row.case_id,
        about: row.title && { title: row.title, number: row.number ?? '' },
        at: row.at,
        readAt: row.read_at,
        ...copy,
        path: row.case_id ? kind.leadsTo(row.case_id, row.subject, organisationKind ?? 'buyer') : '/app/inbox',
      };
    }),
    unread: Number(rows[0]?.unread ?? 0),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}

/** How many messages the reader has not opened. */
export async function unreadCount(em: EntityManager): Promise<number> {
  const [row]: { unread: number }[] = await em.query(
    `SELECT count(*)::int AS unread FROM notifications.notification WHERE person_id = platform.person() AND read_at IS NULL`,
  );
  return row?.unread ?? 0;
}

/** Marks one's own message as read. Reading is no act of a case: it leaves a time, not a fact. */
export async function markRead(em: EntityManager, id: string): Promise<void> {
  const read: [unknown[], number] = await em.query(
    `UPDATE notifications.notification SET read_at = coalesce(read_at, platform.now()) WHERE id = $1 AND person_id = platform.person() RETURNING id`,
    [id],
  );
  if (read[1] === 0) throw new NotFound();
}
