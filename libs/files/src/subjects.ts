import { NotFound, type Actor } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { FILE_SUBJECTS, type FileSubject } from './stored-file';

/** What a file is to be attached to. `subjectId` where there are several of a kind in one case: a tender's draft, an answer. */
export const FileTarget = z.strictObject({
  caseId: z.uuid(),
  subject: z.enum(FILE_SUBJECTS),
  subjectId: z.uuid().optional(),
});
export type FileTarget = z.infer<typeof FileTarget>;

/** Whose the file becomes: the city of the case, and the supplier where it is a supplier's. */
export interface FileOwner {
  readonly cityId: string;
  readonly supplierId: string | null;
}

/** Throws NotFound or a Refusal where this actor may attach nothing there now. Holds the thing until the transaction ends. */
type TakesFiles = (em: EntityManager, actor: Actor, target: FileTarget) => Promise<FileOwner>;

const rules = new Map<FileSubject, TakesFiles>();

/** Declares that files may be attached to something of a room's own: only that room knows when, and whose they become. */
export function takesFiles(subject: FileSubject, rule: TakesFiles): void {
  rules.set(subject, rule);
}

/** @throws NotFound, Refusal */
export async function ownerOfFilesAt(em: EntityManager, actor: Actor, target: FileTarget): Promise<FileOwner> {
  const rule = rules.get(target.subject);
  if (!rule) throw new NotFound();
  return rule(em, actor, target);
}
