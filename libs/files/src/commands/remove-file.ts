import { NotFound, refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { aboutFile } from '../about-file';
import { filesReason } from '../reasons';
import { StoredFile } from '../stored-file';

/** Takes a file away before it has become part of something sent or published. Its bytes go with the next sweep. */
export const removeFile = defineCommand({
  name: 'files.remove',
  input: z.strictObject({ fileId: z.uuid() }),
  may: 'file.remove',
  async handle(tx, { fileId }): Promise<{ id: string }> {
    const file = await tx.em.findOne(StoredFile, { where: { id: fileId, removedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!file) throw new NotFound();
    aboutFile(tx, file);
    refuseIfAny(file.fixedAt ? [filesReason('fixed')] : []);
    await tx.em.update(StoredFile, { id: fileId }, { removedAt: tx.now });
    await tx.record('files.removed', { fileId, subject: file.subject });
    return { id: fileId };
  },
});
