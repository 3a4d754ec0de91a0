import { LOCALES, LocaleSchema, NotFound, TextSchema } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { IssuedDocument } from './document';
import { PAPERS } from './papers';

export const DocumentView = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    /** What papers of this kind are called. */
    name: TextSchema,
    language: LocaleSchema,
    title: TextSchema,
    at: z.date(),
    /** Of the file. */
    sha256: z.string(),
    size: z.int(),
    /** Of the content, the same in every language: stands at the foot of each page. */
    digest: z.string(),
    public: z.boolean(),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof DocumentView>;

/** The papers of a case that the reader may see, oldest first; the languages of one paper beside each other, in the house's order. */
export async function documentsOf(em: EntityManager, caseId: string): Promise<DocumentView[]> {
  const rows: Omit<DocumentView, 'name'>[] = await em.query(
    `SELECT id, kind, language, title, at, sha256, size, digest, public FROM documents.document
      WHERE case_id = $1 ORDER BY at, kind, array_position($2::text[], language::text)`,
    [caseId, LOCALES],
  );
  return rows.map((row) => ({ ...row, name: { ...PAPERS.find((paper) => paper.kind === row.kind)?.name } }));
}

/** A paper to be read: what it is, and where its bytes are. @throws NotFound where the reader may not. */
export async function documentToRead(em: EntityManager, id: string): Promise<IssuedDocument> {
  const document = await em.findOne(IssuedDocument, { where: { id } });
  if (!document) throw new NotFound();
  return document;
}
