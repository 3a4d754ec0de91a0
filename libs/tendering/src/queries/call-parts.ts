import { InstantSchema, TextSchema } from '@app/kernel';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { ROUND_KINDS } from '../call-content';
import { Amendment } from '../entities/amendment';
import { Question } from '../entities/question';
import type { Round } from '../entities/round';

/** A round as anyone may see it. Its criteria stand in the call's content. */
export const RoundView = z
  .object({
    id: z.uuid(),
    key: z.string(),
    kind: z.enum(ROUND_KINDS),
    position: z.int(),
    deadline: InstantSchema,
    anonymousQuality: z.boolean(),
    status: z.enum(['waiting', 'open', 'closed', 'opened']),
    openedAt: InstantSchema.nullable(),
    pricesOpenedAt: InstantSchema.nullable(),
  })
  .meta({ id: 'CallRound' });
export type RoundView = z.infer<typeof RoundView>;

export const roundView = ({ id, key, kind, position, deadline, anonymousQuality, status, openedAt, pricesOpenedAt }: Round): RoundView => ({
  id,
  key,
  kind,
  position,
  deadline: deadline.toISOString(),
  anonymousQuality,
  status,
  openedAt: openedAt?.toISOString() ?? null,
  pricesOpenedAt: pricesOpenedAt?.toISOString() ?? null,
});

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const AmendmentView = z
  .object({
    id: z.uuid(),
    key: z.string(),
    kind: z.enum(['clarification', 'material']),
    text: TextSchema,
    changes: z.array(z.object({ what: z.string(), from: value, to: value })),
    roundId: z.uuid().nullable(),
    deadline: InstantSchema.nullable(),
    questionsDue: InstantSchema.nullable(),
    publishedAt: InstantSchema.nullable(),
  })
  .meta({ id: 'CallAmendment' });
export type AmendmentView = z.infer<typeof AmendmentView>;

export const amendmentView = ({
  id,
  key,
  kind,
  text,
  changes,
  roundId,
  deadline,
  questionsDue,
  publishedAt,
}: Amendment): AmendmentView => ({
  id,
  key,
  kind,
  text: { ...text },
  changes: changes.map((change) => ({ ...change })),
  roundId,
  deadline: deadline?.toISOString() ?? null,
  questionsDue: questionsDue?.toISOString() ?? null,
  publishedAt: publishedAt?.toISOString() ?? null,
});

/** A question without its asker: there is no reader who learns who asked. */
export const QuestionView = z
  .object({
    id: z.uuid(),
    text: TextSchema,
    askedAt: InstantSchema,
    answer: TextSchema.nullable(),
    releasedAt: InstantSchema.nullable(),
  })
  .meta({ id: 'CallQuestion' });
export type QuestionView = z.infer<typeof QuestionView>;

export const questionView = ({ id, text, askedAt, answer, releasedAt }: Question): QuestionView => ({
  id,
  text: { ...text },
  askedAt: askedAt.toISOString(),
  answer: answer && { ...answer },
  releasedAt: releasedAt?.toISOString() ?? null,
});

/** The amendments that everyone has been told of, oldest first. */
export const publishedAmendments = (em: EntityManager, callId: string): Promise<Amendment[]> =>
  em.find(Amendment, { where: { callId, publishedAt: Not(IsNull()) }, order: { publishedAt: 'ASC' } });

/** Questions with their answers as they were published, in the order in which they came. */
export const releasedQuestions = (em: EntityManager, callId: string): Promise<Question[]> =>
  em.find(Question, { where: { callId, releasedAt: Not(IsNull()) }, order: { askedAt: 'ASC', id: 'ASC' } });
