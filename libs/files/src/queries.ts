import { NotFound } from '@app/kernel';
import { IsNull, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { FILE_SUBJECTS, StoredFile } from './stored-file';
import type { FileTarget } from './subjects';

export const FileView = z
  .object({
    id: z.uuid(),
    subject: z.enum(FILE_SUBJECTS),
    subjectId: z.string().nullable(),
    name: z.string(),
    mime: z.string(),
    size: z.int(),
    sha256: z.string(),
    at: z.date(),
    /** Part of what was sent or published: cannot be removed. */
    fixed: z.boolean(),
    published: z.boolean(),
  })
  .meta({ id: 'File' });
export type FileView = z.infer<typeof FileView>;

export const fileView = ({ id, subject, subjectId, name, mime, size, sha256, at, fixedAt, publishedAt }: StoredFile): FileView => ({
  id,
  subject,
  subjectId,
  name,
  mime,
  size,
  sha256,
  at,
  fixed: fixedAt !== null,
  published: publishedAt !== null,
});

/** The files of a case that the reader may see, oldest first. */
export async function filesOf(
  em: EntityManager,
  { caseId, ...narrower }: Pick<FileTarget, 'caseId'> & Partial<FileTarget>,
): Promise<FileView[]> {
  const files = await em.find(StoredFile, { where: { caseId, ...narrower, removedAt: IsNull() }, order: { at: 'ASC', id: 'ASC' } });
  return files.map(fileView);
}

/** A file to be read: what it is, and where its bytes are. @throws NotFound where the reader may not. */
export async function fileToRead(em: EntityManager, id: string): Promise<StoredFile> {
  const file = await em.findOne(StoredFile, { where: { id, removedAt: IsNull() } });
  if (!file) throw new NotFound();
  return file;
}
