import { randomBytes } from 'node:crypto';
import { digestOfContent, lockCase, requireTwo, signable } from '@app/cases';
import { Refusal, refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { roundOf } from '@app/tendering';
import { z } from 'zod';
import { awardOf, refuseOutsideTender } from '../award-on-record';
import { drawnOrder, lotsToDraw } from '../drawn-order';
import { StoredRanking } from '../entities/stored-ranking';
import { evaluationReason } from '../reasons';
import { rankSubmissions } from '../scoring';

const ACT = 'evaluation.drawLot';

/**
 * Two people draw the lot that the call promises where tenders are equal in all else. Chance comes from the machine at the moment
 * of the second one's act and is written down: anyone can draw the same order from the seed. It is drawn once.
 */
export const drawLot = defineCommand({
  name: ACT,
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80) }),
  may: 'lot.draw',
  async handle(tx, { caseId, roundId }) {
    const c = await lockCase(tx, caseId);
    refuseOutsideTender(c);
    const round = await roundOf(tx.em, caseId, roundId);
    const stored = await tx.em.findOne(StoredRanking, { where: { roundId: round.id } });
    if (!stored) throw new Refusal([evaluationReason('quality-not-final')]);
    const equal = lotsToDraw(stored.result);
    const award = await awardOf(tx.em, caseId);
    refuseIfAny([
      ...(award && award.status !== 'proposed' ? [evaluationReason('award-decided')] : []),
      ...(equal.length ? [] : [evaluationReason('no-lot-to-draw')]),
    ]);
    const people = await requireTwo(tx, c, { act: ACT, subject: round.id, digest: digestOf(round.id, equal) });
    const seed = randomBytes(32).toString('hex');
    const order = drawnOrder(seed, equal);
    const inputs = { ...stored.inputs, lot: order };
    const drawn = { lotSeed: seed, lotDrawnBy: [people[0] ?? '', tx.actor.personId ?? ''], lotDrawnAt: tx.now };
    await tx.em.update(StoredRanking, { roundId: round.id }, { inputs, result: rankSubmissions(inputs), ...drawn });
    await tx.record('evaluation.lot-drawn', { roundId: round.id, seed, order, people: drawn.lotDrawnBy });
    return { order, seed };
  },
});

const digestOf = (roundId: string, equal: readonly string[]): string => digestOfContent({ roundId, equal: [...equal].sort() });

signable(ACT, async (em, _case, subject) => {
  const stored = await em.findOne(StoredRanking, { where: { roundId: subject } });
  const equal = stored ? lotsToDraw(stored.result) : [];
  return equal.length ? digestOf(subject, equal) : undefined;
});
