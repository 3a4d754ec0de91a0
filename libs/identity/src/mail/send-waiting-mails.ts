import type { EntityManager } from 'typeorm';
import { withAddress } from './write-mail';

/** The part of a nodemailer transport that is used here. */
export interface MailTransport {
  sendMail(message: {
    from: string;
    to: string;
    subject: string;
    text: string;
    html: string;
    messageId: string;
    headers: Record<string, string>;
    icalEvent?: { method: string; filename: string; content: string };
  }): Promise<unknown>;
}

interface WaitingMail {
  id: string;
  to_email: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  attempts: number;
}

export interface Sender {
  /** Where people reach the installation; its host also signs the Message-ID. */
  readonly publicUrl: string;
  /** `Innopolku <no-reply@…>` */
  readonly from: string;
}

/**
 * Sends the next waiting mail, within the caller's transaction (as the system). A crash between the mail server's yes and
 * the commit sends it again, with the same Message-ID. A mail that fails waits longer each time, at most an hour.
 * The letter's words are dropped once it is away: links in letters open things.
 * @returns false when none was waiting.
 */
export async function sendWaitingMail(em: EntityManager, transport: MailTransport, { publicUrl, from }: Sender): Promise<boolean> {
  const [mail]: WaitingMail[] = await em.query(
    `SELECT id, to_email, language, subject, text, html, calendar, attempts FROM identity.mail
      WHERE sent_at IS NULL AND try_after <= clock_timestamp() ORDER BY try_after LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  if (!mail) return false;
  try {
    await transport.sendMail({
      from,
      to: mail.to_email,
      ...withAddress(mail, publicUrl),
      messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
      headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
      ...(mail.calendar !== null && { icalEvent: { method: 'PUBLISH', filename: 'innopolku.ics', content: mail.calendar } }),
    });
    await em.query(
      `UPDATE identity.mail SET sent_at = clock_timestamp(), attempts = attempts + 1, text = '', html = '', calendar = NULL WHERE id = $1`,
      [mail.id],
    );
  } catch {
    // The mail server's own words may hold the address; what matters is kept: how often it was tried.
    await em.query(
      `UPDATE identity.mail SET attempts = attempts + 1, try_after = clock_timestamp() + least(interval '1 hour', interval '5 seconds' * power(2, least(attempts, 12)))
        WHERE id = $1`,
      [mail.id],
    );
  }
  return true;
}

/** Sends all that wait, one transaction for each. `inTransaction` runs as the system. @returns how many were tried. */
export async function sendWaitingMails(
  inTransaction: <R>(work: (em: EntityManager) => Promise<R>) => Promise<R>,
  transport: MailTransport,
  sender: Sender,
): Promise<number> {
  for (let tried = 0; ; tried++) if (!(await inTransaction((em) => sendWaitingMail(em, transport, sender)))) return tried;
}
