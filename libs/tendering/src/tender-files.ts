import { fixFiles, takesFiles } from '@app/files';
import { NotFound } from '@app/kernel';
import type { Tx } from '@app/platform';
import { Submission } from './entities/submission';
import type { Receipt } from './receipt';

/** The files attached to a draft tender; from now on they are part of what was sent and stay as they are. */
export const fixTenderFiles = (tx: Tx, { caseId, id }: Submission): Promise<Receipt['files']> =>
  fixFiles(tx, { caseId, subject: 'tender', subjectId: id });

/** A supplier's own draft, and nothing that was sent. The draft is held: sending it waits, and then sends this file too. */
takesFiles('tender', async (em, actor, { caseId, subjectId }) => {
  const supplierId = actor.organisationId ?? '';
  const draft =
    actor.scope === 'supplier' && subjectId !== undefined
      ? await em.findOne(Submission, { where: { id: subjectId, caseId, supplierId, status: 'draft' }, lock: { mode: 'pessimistic_read' } })
      : null;
  if (!draft) throw new NotFound();
  return { cityId: draft.cityId, supplierId };
});
