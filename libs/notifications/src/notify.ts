import { textIn, type Locale, type OrganisationKind, type Text, type Text3 } from '@app/kernel';
import { HERE, letter, writeMail } from '@app/identity';
import type { Fact, Reaction, Tx } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { NotificationKind } from './define-notification';
import { KINDS } from './kinds';

const OPEN: Text3 = { fi: 'Avaa Innopolussa', sv: 'Öppna i Innopolku', en: 'Open in Innopolku' };

interface CaseWords {
  title: Text;
  number: string;
}
interface Reader {
  id: string;
  email: string;
  language: Locale;
  side: OrganisationKind;
}

/** Writes each concerned person one message in the inbox and one mail; (fact, kind, person) is unique, so a repeat sends nothing. */
export const notify: Reaction = {
  name: 'notify',
  on: [...new Set(KINDS.map((k) => k.on))],
  async react(tx, fact) {
    for (const kind of KINDS.filter((k) => k.on === fact.type)) await send(tx, fact, kind);
  },
};

async function send(tx: Tx, fact: Fact, kind: NotificationKind): Promise<void> {
  const addressed = await kind.address(tx.em, fact);
  if (!addressed || addressed.to.length === 0) return;
  const [about]: CaseWords[] = fact.caseId ? await tx.em.query('SELECT title, number FROM cases."case" WHERE id = $1', [fact.caseId]) : [];
  const readers: Reader[] = await tx.em.query(
    `SELECT p.id, p.email, p.language, o.kind AS side FROM identity.person p JOIN identity.organisation o ON o.id = p.organisation_id
      WHERE p.id = ANY($1) AND p.active`,
    [addressed.to],
  );
  const calendar = await kind.calendar?.(tx.em, fact);
  for (const reader of readers) {
    const added: unknown[] = await tx.em.query(
      `INSERT INTO notifications.notification (id, ledger_id, kind, person_id, case_id, subject, params, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [randomUUID(), fact.ledgerId, kind.kind, reader.id, fact.caseId, addressed.subject ?? null, JSON.stringify(addressed.vars), fact.at],
    );
    if (added.length === 0) continue;
    const copy = kind.copy[reader.language]({ ...addressed.vars, ...wordsOf(about, reader.language) });
    const path = fact.caseId ? kind.leadsTo(fact.caseId, addressed.subject ?? null, reader.side) : '/app/inbox';
    const subject = about ? `${copy.title} (${about.number})` : copy.title;
    const words = letter(reader.language, subject, [copy.body, { link: `${HERE}${path}`, words: OPEN[reader.language] }]);
    await writeMail(tx, {
      ...words,
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      calendar: calendar?.(reader.language),
    });
  }
}

/** The case's title and number as values of a message, in the reader's language. */
export const wordsOf = (about: CaseWords | undefined, locale: Locale) => ({
  case: textIn(about?.title, locale),
  number: about?.number ?? '',
});
