import { cancelDue, casesReason, type Case } from '@app/cases';
import { Refusal, refuseIfAny } from '@app/kernel';
import type { Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { Award } from './entities/award';
import { Contract } from './entities/contract';
import { StoredRanking } from './entities/stored-ranking';
import { evaluationReason } from './reasons';
import { roundUnderEvaluation } from './round-on-table';

/** The key of the moment at which signing becomes lawful: planning again under it moves it. */
export const WAITING = 'evaluation.waiting';

/** The award of a case; null while none is proposed, or where the reader may not see it. */
export const awardOf = (em: EntityManager, caseId: string): Promise<Award | null> => em.findOne(Award, { where: { caseId } });

/** The award that was decided on, for the city's acts that follow it. @throws Refusal 409 before that. */
export async function decidedAward(em: EntityManager, caseId: string): Promise<Award> {
  const award = await awardOf(em, caseId);
  if (award && award.status !== 'proposed') return award;
  throw new Refusal([evaluationReason('award-not-decided')]);
}

/** The ranking that an award can rest on: of the last opened round of tenders. */
export async function rankingToAward(em: EntityManager, caseId: string): Promise<StoredRanking | null> {
  const round = await roundUnderEvaluation(em, caseId, 'tenders');
  return round ? em.findOne(StoredRanking, { where: { roundId: round.id } }) : null;
}

/** The suppliers whose tenders won, best first. Empty before the decision. */
export const winningSuppliers = ({ winners, grounds }: Award): string[] =>
  winners.flatMap((w) => grounds?.compared.filter((t) => t.submission === w).map((t) => t.supplierId) ?? []);

/** The contracts that the reader may see: the city all of them, a supplier its own. */
export const contractsIn = (em: EntityManager, caseId: string): Promise<Contract[]> =>
  em.find(Contract, { where: { caseId }, order: { draftedAt: 'ASC', id: 'ASC' } });

/** For acts around the award that are no moves: the case runs and is out for tender. @throws Refusal 409. */
export function refuseOutsideTender(c: Case): void {
  refuseIfAny([
    ...(c.status === 'running' ? [] : [casesReason('case-closed')]),
    ...(c.stage === 'tender' ? [] : [casesReason('not-in-this-stage', { stage: c.stage, needed: 'tender' })]),
  ]);
}

/** Nothing is waited for any more. */
export const stopWaiting = (tx: Tx, caseId: string): Promise<void> => cancelDue(tx, { caseId, key: WAITING });
