import { LOCALES, type Locale, type Text, type Text3 } from '@app/kernel';
import type { Config, Fact } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { DocumentHeader, Signature } from './render';
import { titleOf } from './role-titles';

interface CaseRow {
  number: string;
  title: Text;
  city: Text;
  languages: Locale[];
  owner: string;
  email: string;
}

interface FactRow {
  seq: string;
  command: string;
  ordinal: number;
}

interface HeaderSpec {
  readonly mark: string;
  readonly published: string;
  readonly confidential?: Text3;
}

/** What stands on every paper of a case: whose it is, its number and id, and who signed the act that it tells of. */
export async function headerOf(
  em: EntityManager,
  fact: Fact,
  config: Config,
  { mark, published, confidential }: HeaderSpec,
): Promise<DocumentHeader> {
  const c = await caseOf(em, fact);
  const [told]: FactRow[] = await em.query(
    `SELECT l.seq, l.command, (SELECT count(*)::int FROM platform.ledger e WHERE e.case_id = l.case_id AND e.type = l.type AND e.seq <= l.seq) AS ordinal
       FROM platform.ledger l WHERE l.id = $1`,
    [fact.ledgerId],
  );
  if (!told) throw new Error(`no fact ${fact.ledgerId}`);
  const signatures = await signaturesOf(em, fact, told.command);
  return {
    city: c.city,
    caseNumber: c.number,
    documentId: `${c.number.replaceAll(' ', '-')}-${mark}-${told.ordinal}`,
    title: c.title,
    at: fact.at.toISOString(),
    publicity: confidential ? 'confidential' : 'public',
    ...(confidential && { publicityGround: confidential }),
    contact: { name: c.owner, email: c.email },
    ...(published !== 'never' && { verifyAt: `${new URL(config.publicUrl).host}/procurements/${fact.caseId}` }),
    signatures,
  };
}

/** The city's own languages, and every other in which all of these texts are written. */
export async function languagesOfPaper(em: EntityManager, fact: Fact, texts: readonly (Text | undefined)[]): Promise<Locale[]> {
  const { languages } = await caseOf(em, fact);
  return LOCALES.filter((l) => languages.includes(l) || (texts.length > 0 && texts.every((text) => text?.[l])));
}

async function caseOf(em: EntityManager, fact: Fact): Promise<CaseRow> {
  const [row]: CaseRow[] = await em.query(
    `SELECT c.number, c.title, o.name AS city, o.languages, p.name AS owner, p.email
       FROM cases."case" c JOIN identity.organisation o ON o.id = c.city_id JOIN identity.person p ON p.id = c.owner_id WHERE c.id = $1`,
    [fact.caseId],
  );
  if (!row) throw new Error(`fact ${fact.ledgerId} has no case`);
  return row;
}

/** Who said yes before, where the act takes two, and who carried it out. */
async function signaturesOf(em: EntityManager, fact: Fact, act: string): Promise<Signature[]> {
  const { roundId } = fact.payload;
  const rows: { id: string; name: string; roles: Parameters<typeof titleOf>[0]; at: Date }[] = await em.query(
    `SELECT DISTINCT ON (p.id) p.id, p.name, p.roles, s.at FROM (
        SELECT person_id, signed_at AS at FROM cases.signature
         WHERE case_id = $1 AND act = $2 AND subject = $3 AND used_in IS NOT NULL AND signed_at <= $4
        UNION ALL SELECT $5::uuid, $4) s JOIN identity.person p ON p.id = s.person_id ORDER BY p.id, s.at DESC`,
    [fact.caseId, act, typeof roundId === 'string' ? roundId : '', fact.at, fact.actorId],
  );
  return rows
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ name, roles, at }) => ({ name, title: titleOf(roles), at: at.toISOString(), evidence: fact.ledgerId.slice(0, 8) }));
}
