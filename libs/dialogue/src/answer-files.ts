import { takesFiles } from '@app/files';
import { NotFound, refuseIfAny } from '@app/kernel';
import { Consultation } from './entities/consultation';
import { MarketAnswer } from './entities/market-answer';
import { dialogueReason } from './reasons';

/** A supplier's own answer, until the dialogue is summed up. They reach the city when the answer is sent. */
takesFiles('answer', async (em, actor, { caseId, subjectId }) => {
  const supplierId = actor.organisationId ?? '';
  const answer =
    actor.scope === 'supplier'
      ? await em.findOne(MarketAnswer, { where: { caseId, supplierId }, lock: { mode: 'pessimistic_read' } })
      : null;
  if (!answer || answer.id !== subjectId) throw new NotFound();
  const consultation = await em.findOne(Consultation, { where: { caseId } });
  refuseIfAny(consultation?.summaryAt ? [dialogueReason('dialogue-over')] : []);
  return { cityId: answer.cityId, supplierId };
});
