import { lockCase, type Case } from '@app/cases';
import type { Tx } from '@app/platform';
import { roundOf, type Round } from '@app/tendering';
import { refuseOutsideTender } from './award-on-record';
import type { PanelMember } from './entities/panel-member';
import { refuseFinal, refuseUnopened, roundById } from './round-on-table';
import { ownSeat } from './seats';

export interface EvaluationAct {
  readonly c: Case;
  readonly round: Round;
}

/** Begins an act of the city, or of the chair, on a round: takes the case, and refuses once nothing can change any more. */
export async function beginAct(tx: Tx, caseId: string, roundIdOrKey: string): Promise<EvaluationAct> {
  const c = await lockCase(tx, caseId);
  const round = await roundOf(tx.em, caseId, roundIdOrKey);
  refuseOutsideTender(c);
  refuseFinal(round);
  return { c, round };
}

/** As `beginAct`, where something must have been opened. */
export async function beginActOnTenders(tx: Tx, caseId: string, roundIdOrKey: string): Promise<EvaluationAct> {
  const act = await beginAct(tx, caseId, roundIdOrKey);
  refuseUnopened(act.round);
  return act;
}

/** Begins an expert's act on the round in whose panel they sit. @throws NotFound for anyone else. */
export async function beginReview(tx: Tx, roundId: string): Promise<EvaluationAct & { readonly seat: PanelMember }> {
  await ownSeat(tx.em, roundId, tx.actor);
  const act = await beginActOnTenders(tx, (await roundById(tx.em, roundId)).caseId, roundId);
  // Read again under the lock: the seat may have changed while we waited.
  return { ...act, seat: await ownSeat(tx.em, roundId, tx.actor) };
}
