import { randomUUID } from 'node:crypto';
import type { Locale } from '@app/kernel';
import type { Tx } from '@app/platform';

/**
 * Stands in a mail's text for the address of the installation, until the mail is sent or shown: commands do not know
 * where people reach the house, and a waiting mail follows when the house moves.
 */
export const HERE = '{{address}}';

export interface Letter {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Simple HTML, already escaped; no pictures, no scripts. */
  readonly html: string;
}

export interface NewMail extends Letter {
  readonly to: string;
  /** The receiver, where they have an account. */
  readonly personId?: string | null;
  readonly language: Locale;
  /** A calendar file (iCalendar) to go with it. */
  readonly calendar?: string;
}

/**
 * Puts a mail among those to be sent, in the command's own transaction: no mail without its fact, no fact without its mail.
 * @returns the id that becomes the Message-ID, the same on every attempt.
 */
export async function writeMail(tx: Tx, mail: NewMail): Promise<string> {
  const id = randomUUID();
  await tx.em.query(
    `INSERT INTO identity.mail (id, to_email, person_id, language, subject, text, html, calendar, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, mail.to, mail.personId ?? null, mail.language, oneLine(mail.subject), mail.text, mail.html, mail.calendar ?? null, tx.now],
  );
  return id;
}

/** A subject is a header: no line breaks, whatever people write into names (ASVS 1.3.11). */
const oneLine = (subject: string) => subject.replace(/\s+/g, ' ').trim();

/** The letter with the installation's address in place. */
export const withAddress = (letter: Letter, publicUrl: string): Letter => ({
  subject: letter.subject,
  text: letter.text.replaceAll(HERE, publicUrl),
  html: letter.html.replaceAll(HERE, publicUrl),
});
