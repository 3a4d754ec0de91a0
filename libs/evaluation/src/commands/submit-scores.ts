import { refuseIfAny } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { In } from 'typeorm';
import { z } from 'zod';
import { PanelMember } from '../entities/panel-member';
import { Suitability } from '../entities/suitability';
import { beginScoring, scoresOf, writeScores } from '../own-scores';
import { evaluationReason } from '../reasons';
import { labelsOf, qualityCriteria, tendersOf } from '../round-on-table';
import { placeOf, placesOnce, ScoreItemInput } from '../score-items';
import { missingPlaces, scoreProblems } from '../score-problems';

/**
 * An expert sends the points: what is given now over what was saved. Every tender is scored on every quality criterion with a
 * reason; those found unsuitable may be left out. Sent once and for all: from then on others' sent points may be read.
 */
export const submitScores = defineCommand({
  name: 'evaluation.submitScores',
  input: z.strictObject({ roundId: z.uuid(), items: placesOnce(ScoreItemInput).default([]) }),
  may: 'score.write',
  async handle(tx, { roundId, items }) {
    const { round, seat } = await beginScoring(tx, roundId);
    const saved = await scoresOf(tx.em, roundId, seat.personId);
    const given = new Set(items.map(placeOf));
    const all = [...saved.filter((item) => !given.has(placeOf(item))), ...items];
    const tenders = (await tendersOf(tx.em, round)).map((t) => t.id);
    const unsuitable = await tx.em.findBy(Suitability, { submissionId: In(tenders), ok: false });
    const toScore = tenders.filter((id) => !unsuitable.some((u) => u.submissionId === id));
    const missing = missingPlaces(all, qualityCriteria(round), toScore);
    refuseIfAny(
      [
        ...scoreProblems(all, qualityCriteria(round), labelsOf(roundId, tenders)),
        ...(missing > 0 ? [evaluationReason('score-missing', { count: missing })] : []),
      ],
      422,
    );
    await writeScores(tx, seat, items);
    await tx.em.query('UPDATE evaluation.score SET submitted_at = $3 WHERE round_id = $1 AND person_id = $2', [
      roundId,
      seat.personId,
      tx.now,
    ]);
    await tx.em.update(PanelMember, { id: seat.id }, { submittedAt: tx.now });
    await tx.record('evaluation.scores-submitted', { roundId, items: all.length });
    return { submittedAt: tx.now };
  },
});
