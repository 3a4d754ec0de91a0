import { NotFound } from '@app/kernel';
import type { Tx } from '@app/platform';
import { Submission, type OpenedSubmission } from '@app/tendering';
import { beginAct, type EvaluationAct } from './evaluation-act';
import { tendersOf } from './round-on-table';

/** Begins an act of the city on one tender. @throws NotFound where it takes no part: unopened, withdrawn, late or held. */
export async function beginActOnTender(
  tx: Tx,
  caseId: string,
  submissionId: string,
): Promise<EvaluationAct & { readonly tender: OpenedSubmission }> {
  const act = await beginAct(tx, caseId, await roundIdOf(tx, caseId, submissionId));
  return { ...act, tender: await tenderIn(tx, act.round.id, submissionId) };
}

/** One tender of a round. @throws NotFound where it takes no part in it. */
export async function tenderIn(tx: Tx, roundId: string, submissionId: string): Promise<OpenedSubmission> {
  const tender = (await tendersOf(tx.em, { id: roundId })).find((t) => t.id === submissionId);
  if (!tender) throw new NotFound();
  return tender;
}

/** The round in which a submission was sent; row-level security shows none before its opening. @throws NotFound. */
export async function roundIdOf(tx: Tx, caseId: string, submissionId: string): Promise<string> {
  const submission = await tx.em.findOne(Submission, { where: { id: submissionId, caseId } });
  if (!submission) throw new NotFound();
  return submission.roundId;
}
