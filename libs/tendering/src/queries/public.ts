import { Case } from '@app/cases';
import { organisationNames } from '@app/identity';
import { DaySchema, InstantSchema, TextSchema } from '@app/kernel';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { CallContentView } from '../call-content';
import { Call } from '../entities/call';
import { roundsOf } from '../on-record';
import {
  AmendmentView,
  amendmentView,
  publishedAmendments,
  QuestionView,
  questionView,
  releasedQuestions,
  RoundView,
  roundView,
} from './call-parts';

/** A published call as anyone may read it, without signing in (2014/24/EU art. 53(1)). */
export const PublicCall = z
  .object({
    caseId: z.uuid(),
    number: z.string(),
    city: TextSchema,
    status: z.enum(['published', 'cancelled']),
    /** Of the case: after the call comes the pilot. */
    stage: z.enum(['need', 'dialogue', 'tender', 'pilot', 'done']),
    publishedAt: InstantSchema,
    rulesOn: DaySchema.nullable(),
    /** In force: amendments may have moved it. */
    questionsDue: InstantSchema.nullable(),
    cancelledReason: TextSchema.nullable(),
    content: CallContentView,
    rounds: z.array(RoundView),
    questions: z.array(QuestionView),
    amendments: z.array(AmendmentView),
  })
  .meta({ id: 'PublicCall' });
export type PublicCall = z.infer<typeof PublicCall>;

/** The published call of a case; undefined while there is none. */
export async function publicCall(em: EntityManager, caseId: string): Promise<PublicCall | undefined> {
  const call = await em.findOne(Call, { where: { caseId, publishedAt: Not(IsNull()) } });
  const c = call && (await em.findOne(Case, { where: { id: caseId } }));
  if (!call || !c || call.publishedAt === null) return undefined;
  return {
    caseId,
    number: c.number,
    city: { ...(await organisationNames(em, [call.cityId])).get(call.cityId) },
    status: call.status === 'cancelled' ? 'cancelled' : 'published',
    stage: c.stage,
    publishedAt: call.publishedAt.toISOString(),
    rulesOn: call.rulesOn,
    questionsDue: call.questionsDue?.toISOString() ?? null,
    cancelledReason: call.cancelledReason && { ...call.cancelledReason },
    content: call.content,
    rounds: (await roundsOf(em, caseId)).map(roundView),
    questions: (await releasedQuestions(em, call.id)).map(questionView),
    amendments: (await publishedAmendments(em, call.id)).map(amendmentView),
  };
}
