import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { z } from 'zod';
import { beginScoring, writeScores } from '../own-scores';
import { evaluationReason } from '../reasons';
import { qualityCriteria, tendersOf } from '../round-on-table';
import { placesOnce, ScoreItemInput } from '../score-items';

/** An expert keeps unfinished points. Nobody else sees them; only the places that are given change. */
export const saveScores = defineCommand({
  name: 'evaluation.saveScores',
  input: z.strictObject({ roundId: z.uuid(), items: placesOnce(ScoreItemInput) }),
  may: 'score.write',
  async handle(tx, { roundId, items }) {
    const { round, seat } = await beginScoring(tx, roundId);
    const tenders = (await tendersOf(tx.em, round)).map((t) => t.id);
    const criteria = qualityCriteria(round).map((c) => c.id);
    const known = items.every((i) => tenders.includes(i.submission) && criteria.includes(i.criterion));
    refuseIfAny(known ? [] : [evaluationReason('score-of-nothing')], 422);
    await writeScores(tx, seat, items);
    await tx.record('evaluation.scores-saved', { roundId });
    return { saved: items.length };
  },
});
