import { lockCase } from '@app/cases';
import { NotAllowed, refuseIfAny, TextSchema, type Reason } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { roundOf, type Round } from '@app/tendering';
import { z } from 'zod';
import type { PanelMember } from '../entities/panel-member';
import { beginActOnTenders } from '../evaluation-act';
import { evaluationReason } from '../reasons';
import { labelsOf, qualityCriteria, tendersOf } from '../round-on-table';
import { placesOnce, ScoreItemInput } from '../score-items';
import { scoreProblems } from '../score-problems';
import { chairOf, seatsOf, sittingIn } from '../seats';

const Agreed = ScoreItemInput.extend({
  dissent: z
    .array(z.strictObject({ by: z.uuid(), points: z.number(), text: TextSchema }))
    .max(20)
    .default([]),
});
type Agreed = z.infer<typeof Agreed>;

/**
 * The chair writes down what the panel agreed on, when everyone has sent points of their own. A member's differing view is kept
 * beside it. Only the places that are given change; all of it may change until quality is final.
 */
export const saveConsensus = defineCommand({
  name: 'evaluation.saveConsensus',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80), items: placesOnce(Agreed) }),
  may: 'consensus.save',
  async handle(tx, { caseId, roundId, items }) {
    await refuseOthers(tx, caseId, roundId);
    const { round } = await beginActOnTenders(tx, caseId, roundId);
    const sitting = sittingIn(await seatsOf(tx.em, round.id));
    const awaited = sitting.filter((s) => s.submittedAt === null).length;
    refuseIfAny(awaited > 0 ? [evaluationReason('scores-awaited', { count: awaited })] : []);
    const labels = labelsOf(
      round.id,
      (await tendersOf(tx.em, round)).map((t) => t.id),
    );
    refuseIfAny([...scoreProblems(items, qualityCriteria(round), labels), ...dissentProblems(items, round, labels, sitting)], 422);
    await writeConsensus(tx, round, items);
    await tx.record('evaluation.consensus-saved', { roundId: round.id, items: items.length });
    return { saved: items.length };
  },
});

/** Whoever does not chair the panel is told that first, whatever the state of the case. */
async function refuseOthers(tx: Tx, caseId: string, roundId: string): Promise<void> {
  await lockCase(tx, caseId);
  const chair = await chairOf(tx.em, (await roundOf(tx.em, caseId, roundId)).id);
  if (chair?.personId !== tx.actor.personId) throw new NotAllowed(evaluationReason('only-chair'));
}

/** A differing view is that of somebody who sits in the panel, on the same scale. */
function dissentProblems(
  items: readonly Agreed[],
  round: Round,
  labels: ReadonlyMap<string, string>,
  sitting: readonly PanelMember[],
): Reason[] {
  const said = items.flatMap(({ submission, criterion, dissent }) =>
    dissent.map(({ points, text }) => ({ submission, criterion, points, reason: text })),
  );
  const isSitting = (by: string) => sitting.some((s) => s.personId === by);
  return [
    ...scoreProblems(said, qualityCriteria(round), labels),
    ...(items.flatMap((i) => i.dissent).every((d) => isSitting(d.by)) ? [] : [evaluationReason('dissent-of-stranger')]),
  ];
}

async function writeConsensus(tx: Tx, { id, cityId, caseId }: Round, items: readonly Agreed[]): Promise<void> {
  await tx.em.query(
    `INSERT INTO evaluation.consensus (city_id, case_id, round_id, submission_id, criterion, points, reason, dissent, saved_by, saved_at)
     SELECT $1, $2, $3, i.submission, i.criterion, i.points, i.reason, i.dissent, $5, $6
       FROM jsonb_to_recordset($4) AS i (submission uuid, criterion text, points double precision, reason jsonb, dissent jsonb)
     ON CONFLICT ON CONSTRAINT consensus_once DO UPDATE SET points = excluded.points, reason = excluded.reason,
       dissent = excluded.dissent, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
    [cityId, caseId, id, JSON.stringify(items), tx.actor.personId, tx.now],
  );
}
