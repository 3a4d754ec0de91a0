import { lockCase, move, procedureOf } from '@app/cases';
import { Refusal, TextSchema } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { z } from 'zod';
import { afterAward } from '../after-award';
import { awardOf, rankingToAward, stopWaiting, winningSuppliers } from '../award-on-record';
import { firstOf, proposalProblems, proposingAgain, standOf } from '../award-problems';
import { lotsToDraw } from '../drawn-order';
import { Award } from '../entities/award';
import { WinnerCheck } from '../entities/winner-check';
import { placesLeft, pricesAsked, rankedWithout, rejectionProblems } from '../passed-over';
import { evaluationReason } from '../reasons';
import type { Ranking } from '../scoring';

/** Submissions that win, best first. */
export const Winners = z
  .array(z.strictObject({ submission: z.uuid() }))
  .min(1)
  .max(20);

export const submissionsOf = (winners: z.infer<typeof Winners>): string[] => [...new Set(winners.map((w) => w.submission))];

/**
 * Gate 4: the one who prepared proposes who wins; the ranking's first unless named otherwise. Whoever departs from the ranking
 * says why. A decision that cannot stand (a correction was accepted, its winner failed the checks) is proposed anew.
 */
export const proposeAward = defineCommand({
  name: 'evaluation.proposeAward',
  input: z.strictObject({
    caseId: z.uuid(),
    winners: Winners.optional(),
    text: TextSchema.optional(),
    /** Tenders rejected for an abnormally low price that its sender was asked about and could not explain (s. 96). */
    passedOver: z
      .array(z.strictObject({ submission: z.uuid(), text: TextSchema }))
      .max(20)
      .default([]),
  }),
  may: 'award.propose',
  async handle(tx, { caseId, winners: named, text, passedOver }) {
    const c = await lockCase(tx, caseId);
    const before = await awardOf(tx.em, caseId);
    const stored = await rankingToAward(tx.em, caseId);
    const ranking = stored ? rankedWithout(stored, passedOver) : { order: [], notRanked: [], ties: [] };
    const left = placesLeft(ranking, passedOver);
    const winners = named ? submissionsOf(named) : firstOf(left);
    const rejected = passedOver.map((p) => p.submission);
    const also = [
      ...proposingAgain(before, await afterAward(tx.em, caseId), before !== null && (await winnerFailed(tx, before))),
      ...(stored ? proposalProblems(left, winners, procedureOf(c), text !== undefined && !awaitsLot(left, winners)) : []),
      ...(stored ? rejectionProblems(rejected, stored.result, await pricesAsked(tx.em, caseId), tx.now) : []),
    ];
    await move(tx, c, { also });
    if (!stored) throw new Refusal([evaluationReason('no-ranked')]);
    await stopWaiting(tx, caseId);
    await tx.em.save(
      tx.em.create(Award, {
        caseId,
        cityId: c.cityId,
        roundId: stored.roundId,
        status: 'proposed',
        proposedWinners: winners,
        proposal: text ?? {},
        passedOver,
        proposedBy: tx.actor.personId ?? '',
        proposedAt: tx.now,
        winners: [],
        text: null,
        decidedBy: null,
        decidedAt: null,
        notifiedSuppliers: [],
        notifiedBy: null,
        notifiedAt: null,
        remedies: null,
        ranking,
        grounds: null,
        waitingOverAt: null,
      }),
    );
    await tx.record('evaluation.award-proposed', { roundId: stored.roundId, winners, ...(rejected.length > 0 && { rejected }) });
    return { winners };
  },
});

/** The call leaves the first place to a lot: no words take its place. */
const awaitsLot = (result: Ranking, winners: readonly string[]): boolean =>
  winners.length > 0 && standOf(result, winners) === 'tie' && lotsToDraw(result).length > 0;

/** A winner's documents were checked and did not do: the decision cannot become a contract. */
async function winnerFailed(tx: Tx, award: Award): Promise<boolean> {
  const failed = await tx.em.findBy(WinnerCheck, { caseId: award.caseId, ok: false });
  return failed.some((check) => winningSuppliers(award).includes(check.supplierId));
}
