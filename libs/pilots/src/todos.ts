import { defineTodos, mayRun, type Todo } from '@app/cases';
import type { Actor } from '@app/kernel';
import { helsinkiDay } from '@app/rules';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Checkpoint } from './entities/checkpoint';
import { Pilot } from './entities/pilot';
import { missingMonths, solutionsOf } from './judgement';
import { clockOf, deliveriesOf, measurementsOf } from './on-record';

/** What a pilot under way waits for beside its moves: a month to measure, a checkpoint to confirm, a delivery to decide. */
defineTodos(async (em, caseIds, actor) => {
  const today = helsinkiDay(await clockOf(em));
  const underWay = await em.find(Pilot, { where: { caseId: In([...caseIds]), startedAt: Not(IsNull()), reportedAt: IsNull() } });
  const todos: Todo[] = [];
  for (const pilot of underWay) {
    const { caseId } = pilot;
    if (await ownsMissingMonth(em, pilot, actor, today)) todos.push({ caseId, code: 'pilots.measure' });
    if (mayRun('pilots.holdCheckpoint', actor) && (await hasDraftOfAnother(em, caseId, actor)))
      todos.push({ caseId, code: 'pilots.confirm-checkpoint' });
    if (mayRun('pilots.decideDelivery', actor) && (await awaitsDelivery(em, pilot, today)))
      todos.push({ caseId, code: 'pilots.decide-delivery' });
  }
  return todos;
});

/** Only whoever answers for the KPI is reminded of it. */
async function ownsMissingMonth(em: EntityManager, pilot: Pilot, { personId }: Actor, today: string): Promise<boolean> {
  const kpis = pilot.kpis.filter((kpi) => kpi.owner === personId);
  if (kpis.length === 0) return false;
  const recorded = await measurementsOf(em, pilot.caseId);
  return missingMonths({ ...pilot, kpis }, recorded, { solutions: solutionsOf(pilot), today }).length > 0;
}

const hasDraftOfAnother = (em: EntityManager, caseId: string, { personId }: Actor): Promise<boolean> =>
  em.exists(Checkpoint, { where: { caseId, heldAt: IsNull(), draftedBy: Not(personId ?? '') } });

async function awaitsDelivery(em: EntityManager, pilot: Pilot, today: string): Promise<boolean> {
  if (pilot.plan.ends === undefined || today <= pilot.plan.ends) return false;
  const decided = await deliveriesOf(em, pilot.caseId);
  return !solutionsOf(pilot).every((solution) => decided.some((d) => d.supplierId === solution));
}
