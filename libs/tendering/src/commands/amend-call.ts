import { casesReason, digestOfContent, lockCase, planDue, requireTwo, signable, signers, type Case } from '@app/cases';
import { publishFiles } from '@app/files';
import { refuseIfAny, type Reason } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { amendmentFields, signedPart } from '../amendment-content';
import { amendmentFrom, amendmentProblems, draftAmendmentOf } from '../draft-amendment';
import type { Amendment } from '../entities/amendment';
import type { Call } from '../entities/call';
import { callOf, deadlineKey, publishedCallOf, refuseCancelled, roundOf, roundsOf } from '../on-record';
import { tenderingReason } from '../reasons';

/**
 * Two people amend a published call; all learn of it at one instant. A material amendment holds the tenders sent before
 * it until they are confirmed or replaced: nothing of them is touched here, for the city may not even know that they
 * exist. The case is locked alone, and `submitTender` shares it: a moved deadline never races a submission.
 */
export const amendCall = defineCommand({
  name: 'tendering.amendCall',
  input: z.strictObject({ caseId: z.uuid(), ...amendmentFields }),
  may: 'call.amend',
  async handle(tx, { caseId, ...input }) {
    const c = await lockCase(tx, caseId);
    const call = await publishedCallOf(tx.em, caseId);
    refuseCancelled(call);
    const draft = await draftAmendmentOf(tx.em, call.id);
    const amendment = await amendmentFrom(tx, call, input, draft);
    const differs = draft !== null && digestOfContent(signedPart(draft)) !== digestOfContent(signedPart(amendment));
    const problems = [...(differs ? [tenderingReason('amendment-differs')] : []), ...(await amendmentProblems(tx, call, amendment))];
    await agreeInTwo(tx, c, amendment.key, problems);
    await publish(tx, call, amendment);
    await publishFiles(tx, { caseId, subject: 'call' });
    await tx.record('tendering.call-amended', { amendmentId: amendment.id, key: amendment.key, kind: amendment.kind });
    return { id: amendment.id, key: amendment.key, publishedAt: tx.now };
  },
});

const ACT = 'tendering.amendCall';

/** The first signer may have named the amendment, or just the case. Without the other's yes, that is told beside all else. */
async function agreeInTwo(tx: Tx, c: Case, key: string, problems: readonly Reason[]): Promise<void> {
  const digest = (await digestOfAmending(tx.em, c)) ?? '';
  const byName = (await signers(tx, c, { act: ACT, subject: key, digest })).length > 0;
  const subject = byName ? key : '';
  const agreed = byName || (await signers(tx, c, { act: ACT, subject, digest })).length > 0;
  refuseIfAny([...problems, ...(agreed ? [] : [casesReason('second-person-missing')])]);
  await requireTwo(tx, c, { act: ACT, subject, digest });
}

async function publish(tx: Tx, call: Call, amendment: Amendment): Promise<void> {
  amendment.publishedAt = tx.now;
  await tx.em.save(amendment);
  if (amendment.questionsDue) await tx.em.save(Object.assign(call, { questionsDue: amendment.questionsDue }));
  if (amendment.roundId === null || amendment.deadline === null) return;
  const round = await roundOf(tx.em, call.caseId, amendment.roundId);
  await tx.em.save(Object.assign(round, { deadline: amendment.deadline }));
  await planDue(tx, {
    caseId: call.caseId,
    key: deadlineKey(round.id),
    command: 'tendering.passDeadline',
    at: amendment.deadline,
    input: { roundId: round.id },
  });
}

/**
 * What the first person agrees to: the prepared amendment to the call as it stands. Where none was prepared, that the
 * call as it stands is amended: whatever changes it in between makes the yes void.
 */
async function digestOfAmending(em: EntityManager, c: Case): Promise<string | undefined> {
  const call = await callOf(em, c.id);
  if (call?.status !== 'published') return undefined;
  const draft = await draftAmendmentOf(em, call.id);
  const rounds = await roundsOf(em, c.id);
  return digestOfContent({
    callId: call.id,
    questionsDue: call.questionsDue?.toISOString() ?? null,
    deadlines: rounds.map((r) => r.deadline.toISOString()),
    draft: draft && signedPart(draft),
  });
}

signable(ACT, digestOfAmending);
