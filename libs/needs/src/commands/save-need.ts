import { refuseIfAny } from '@app/kernel';
import { lockCase } from '@app/cases';
import { defineCommand, refuseStale } from '@app/platform';
import { z } from 'zod';
import { Need } from '../need';
import { NeedContent } from '../need-content';
import { needsReason } from '../reasons';

/** Saves the draft of a need. Version 0 makes the first one. */
export const saveNeed = defineCommand({
  name: 'needs.save',
  input: z.strictObject({ caseId: z.uuid(), version: z.int().min(0), content: NeedContent }),
  may: 'need.save',
  async handle(tx, { caseId, version, content }) {
    const c = await lockCase(tx, caseId);
    const need = await tx.em.findOne(Need, { where: { caseId } });
    refuseStale(need?.version ?? 0, version);
    refuseIfAny(need && !need.isEditable ? [needsReason('not-editable')] : []);
    const authors = [...new Set([...(need?.authors ?? []), ...(tx.actor.personId ? [tx.actor.personId] : [])])];
    const saved = { content, authors, version: version + 1 };
    if (need) await tx.em.update(Need, { caseId }, saved);
    else await tx.em.insert(Need, { ...saved, caseId, cityId: c.cityId, status: 'draft', reviews: [] });
    await tx.record('needs.saved', { version: saved.version });
    return { version: saved.version };
  },
});
