import { lockCase, move, procedureOf } from '@app/cases';
import { NotAllowed, TextSchema } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { groundsOf } from '../award-grounds';
import { awardOf } from '../award-on-record';
import { decisionProblems } from '../award-problems';
import { placesLeft } from '../passed-over';
import { evaluationReason } from '../reasons';
import { submissionsOf, Winners } from './propose-award';

/** The office holder with the power decides, in writing and with reasons (Act 1397/2016 s. 123); never the one who proposed. */
export const decideAward = defineCommand({
  name: 'evaluation.decideAward',
  input: z.strictObject({ caseId: z.uuid(), winners: Winners, text: TextSchema }),
  may: 'award.decide',
  async handle(tx, { caseId, winners: named, text }) {
    const c = await lockCase(tx, caseId);
    const award = await awardOf(tx.em, caseId);
    if (award?.status === 'proposed' && award.proposedBy === tx.actor.personId)
      throw new NotAllowed(evaluationReason('preparer-decides-not'));
    const winners = submissionsOf(named);
    const proposed = award?.status === 'proposed' && { ...award, ranking: placesLeft(award.ranking, award.passedOver) };
    await move(tx, c, { also: proposed ? decisionProblems(proposed, winners, procedureOf(c)) : [] });
    if (!award) throw new Error('the gate let an award through that nobody proposed');
    award.decide(winners, text, await groundsOf(tx.em, award.roundId, award.ranking), tx.actor.personId ?? '', tx.now);
    await tx.em.save(award);
    await tx.record('evaluation.award-decided', { roundId: award.roundId, winners });
    return { winners, decidedAt: tx.now };
  },
});
