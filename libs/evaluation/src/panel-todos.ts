import { defineTodos, mayRun, type Todo } from '@app/cases';
import type { EntityManager } from 'typeorm';
import { qualityFacts } from './quality-facts';
import { qualityCriteria, roundUnderEvaluation } from './round-on-table';
import { seatsOf } from './seats';

/** What an opened round waits for from the city: experts, another in the place of one with a tie, suitability to check. */
defineTodos(async (em, caseIds, actor) => {
  const invites = mayRun('evaluation.invitePanel', actor);
  const checks = mayRun('evaluation.checkSuitability', actor);
  if (!invites && !checks) return [];
  const found: Todo[] = [];
  for (const caseId of caseIds) {
    const codes = await waitingIn(em, caseId);
    if (invites) found.push(...codes.panel.map((code) => ({ caseId, code })));
    if (checks) found.push(...codes.suitability.map((code) => ({ caseId, code })));
  }
  return found;
});

async function waitingIn(em: EntityManager, caseId: string): Promise<Record<'panel' | 'suitability', readonly string[]>> {
  const round = await roundUnderEvaluation(em, caseId);
  if (!round || round.qualityFinalAt !== null) return { panel: [], suitability: [] };
  const seats = (await seatsOf(em, round.id)).filter((s) => s.replacedBy === null);
  const isUnseated = qualityCriteria(round).length > 0 && !seats.some((s) => s.role === 'chair');
  return {
    panel: [...(isUnseated ? ['evaluation.invite-panel'] : []), ...(seats.some((s) => s.conflict) ? ['evaluation.replace-expert'] : [])],
    suitability: (await qualityFacts(em, round)).suitabilityOpen > 0 ? ['evaluation.check-suitability'] : [],
  };
}
