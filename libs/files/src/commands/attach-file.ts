import { randomUUID } from 'node:crypto';
import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { IsNull } from 'typeorm';
import { aboutFile } from '../about-file';
import { fileView, type FileView } from '../queries';
import { ReceivedFile } from '../receive-file';
import { filesReason } from '../reasons';
import { StoredFile } from '../stored-file';
import { FileTarget, ownerOfFilesAt } from '../subjects';

/** More would be a mistake, or somebody filling the disk. */
const MOST = 100;

/** Points to bytes that are already kept. The bytes come first: a row without its bytes would be a broken promise. */
export const attachFile = defineCommand({
  name: 'files.attach',
  input: FileTarget.extend({ file: ReceivedFile }),
  may: 'file.attach',
  async handle(tx, { file, ...target }): Promise<FileView> {
    const owner = await ownerOfFilesAt(tx.em, tx.actor, target);
    await tx.readClock();
    const { caseId, subject, subjectId = null } = target;
    const there = await tx.em.countBy(StoredFile, { caseId, subject, subjectId: subjectId ?? IsNull(), removedAt: IsNull() });
    refuseIfAny(there >= MOST ? [filesReason('too-many', { most: MOST })] : []);
    const stored = tx.em.create(StoredFile, {
      ...file,
      ...owner,
      id: randomUUID(),
      caseId,
      subject,
      subjectId,
      uploadedBy: tx.actor.personId ?? '',
      at: tx.now,
      fixedAt: null,
      publishedAt: null,
      removedAt: null,
    });
    await tx.em.insert(StoredFile, stored);
    aboutFile(tx, stored);
    await tx.record('files.uploaded', { fileId: stored.id, subject, size: file.size, sha256: file.sha256 });
    return fileView(stored);
  },
});
