import { takesFiles } from '@app/files';
import { NotFound } from '@app/kernel';
import { Case } from './entities/case';

/** The city's own material: at any time of the case, by its own people. What is published is decided by who publishes it. */
for (const subject of ['need', 'dialogue', 'call'] as const) {
  takesFiles(subject, async (em, actor, { caseId }) => {
    const found = actor.scope === 'city' ? await em.findOne(Case, { where: { id: caseId } }) : null;
    if (found?.cityId !== actor.organisationId || !found) throw new NotFound();
    return { cityId: found.cityId, supplierId: null };
  });
}
