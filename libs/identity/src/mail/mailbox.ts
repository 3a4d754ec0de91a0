import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { withAddress } from './write-mail';

export const MailView = z
  .object({ id: z.uuid(), at: z.date(), language: z.string(), subject: z.string(), text: z.string(), html: z.string(), sent: z.boolean() })
  .meta({ id: 'Mail' });
export const MailboxView = z.object({ mails: z.array(MailView) }).meta({ id: 'Mailbox' });
export type MailboxView = z.infer<typeof MailboxView>;

/** The latest hundred mails to whoever asks: row security shows each person only their own. */
export async function mailbox(em: EntityManager, publicUrl: string): Promise<MailboxView> {
  const rows: z.infer<typeof MailView>[] = await em.query(
    `SELECT id, created_at AS at, language, subject, text, html, sent_at IS NOT NULL AS sent
       FROM identity.mail ORDER BY created_at DESC, id LIMIT 100`,
  );
  return { mails: rows.map((mail) => ({ ...mail, ...withAddress(mail, publicUrl) })) };
}
