import { randomUUID } from 'node:crypto';
import type { Reason } from '@app/kernel';
import type { Tx } from '@app/platform';
import { IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { amendmentFields } from './amendment-content';
import { Amendment } from './entities/amendment';
import type { Call } from './entities/call';
import { currentRound, roundOf, roundsOf } from './on-record';
import { tenderingReason } from './reasons';

export type AmendmentInput = z.infer<z.ZodObject<typeof amendmentFields>>;

/** The one amendment that is being prepared; null where there is none. */
export const draftAmendmentOf = (em: EntityManager, callId: string): Promise<Amendment | null> =>
  em.findOne(Amendment, { where: { callId, publishedAt: IsNull() } });

/** An amendment from what came in, not yet stored. Without a name it gets the next number, unless a draft has one. */
export async function amendmentFrom(tx: Tx, call: Call, input: AmendmentInput, draft: Amendment | null): Promise<Amendment> {
  const key = input.id ?? draft?.key ?? `am${(await tx.em.countBy(Amendment, { callId: call.id })) + 1}`;
  const round = input.deadline ? await roundOf(tx.em, call.caseId, input.deadline.round) : null;
  return tx.em.create(Amendment, {
    id: draft?.id ?? randomUUID(),
    callId: call.id,
    caseId: call.caseId,
    cityId: call.cityId,
    key,
    kind: input.kind,
    text: input.text,
    changes: input.changes,
    roundId: round?.id ?? null,
    deadline: input.deadline ? new Date(input.deadline.to) : null,
    questionsDue: input.questionsDue === undefined ? null : new Date(input.questionsDue),
    publishedAt: null,
  });
}

/** Why an amendment cannot be made now: the time has passed, a time would become shorter, its name is taken. */
export async function amendmentProblems(tx: Tx, call: Call, amendment: Amendment): Promise<Reason[]> {
  const rounds = await roundsOf(tx.em, call.caseId);
  const current = currentRound(rounds);
  if (!current) return [tenderingReason('round-not-open')];
  if (tx.now >= current.deadline) return [tenderingReason('deadline-passed', { deadline: current.deadline.toISOString() })];
  const moved = rounds.find((r) => r.id === amendment.roundId);
  const onlyForward = (to: Date | null, from: Date | null | undefined) =>
    to !== null && from && to <= from ? [tenderingReason('deadline-only-forward', { deadline: from.toISOString() })] : [];
  const isOver = moved !== undefined && moved.id !== current.id && moved.status !== 'waiting';
  const tendersEnd = (moved?.id === current.id && amendment.deadline) || current.deadline;
  const namesake = await tx.em.findOne(Amendment, { where: { callId: call.id, key: amendment.key } });
  return [
    ...(namesake && namesake.publishedAt !== null ? [tenderingReason('amendment-published', { key: amendment.key })] : []),
    ...(isOver ? [tenderingReason('round-not-open')] : []),
    ...(amendment.questionsDue !== null && amendment.questionsDue >= tendersEnd ? [tenderingReason('questions-due-after-deadline')] : []),
    ...onlyForward(amendment.deadline, moved?.deadline),
    ...onlyForward(amendment.questionsDue, call.questionsDue),
  ];
}
