import { lockCase, move } from '@app/cases';
import { InstantSchema, refuseIfAny, TextSchema, type Reason } from '@app/kernel';
import { defineCommand } from '@app/platform';
import { helsinkiDay } from '@app/rules';
import { roundOf, startNextRound, type Round } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Selection } from '../entities/selection';
import { StoredRanking } from '../entities/stored-ranking';
import { Suitability } from '../entities/suitability';
import { evaluationReason } from '../reasons';
import { remediesFrom } from '../remedies-of-award';
import { tendersOf } from '../round-on-table';

const Candidates = z.array(z.uuid()).max(200);

/**
 * After a round of requests to take part: who may tender and who may not, each with a reason, and the next round begins
 * (Act 1397/2016 sections 38 and 123). `deadline` where the call's own gives too little time.
 */
export const selectCandidates = defineCommand({
  name: 'evaluation.selectCandidates',
  input: z.strictObject({
    caseId: z.uuid(),
    roundId: z.string().max(80),
    selected: Candidates,
    notSelected: z.array(z.strictObject({ submission: z.uuid(), reason: TextSchema })).max(200),
    text: TextSchema,
    deadline: InstantSchema.optional(),
  }),
  may: 'candidates.select',
  async handle(tx, { caseId, roundId, selected, notSelected, text, deadline }) {
    const c = await lockCase(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    const candidates = await tendersOf(tx.em, round);
    const facts = await selectionFacts(tx.em, round);
    const decided = { selected, notSelected: notSelected.map((n) => n.submission) };
    const also = selectionProblems(
      decided,
      candidates.map((t) => t.id),
      facts,
    );
    await move(tx, c, { also });

    const { correctionLastDay, appealLastDay } = await remediesFrom(tx.em, c, helsinkiDay(tx.now));
    await tx.em.insert(Selection, {
      roundId: round.id,
      cityId: c.cityId,
      caseId,
      selected,
      notSelected,
      text,
      remedies: { correctionLastDay, appealLastDay },
      selectedBy: tx.actor.personId ?? '',
      selectedAt: tx.now,
    });
    const invited = candidates.filter((t) => selected.includes(t.id)).map((t) => t.supplierId);
    const next = await startNextRound(tx, caseId, { invited, ...(deadline !== undefined && { deadline: new Date(deadline) }) });
    if (next && next.deadline <= tx.now) refuseIfAny([evaluationReason('due-in-past')], 422);
    await tx.record('evaluation.candidates-selected', { roundId: round.id, ...decided, nextRoundId: next?.id ?? null });
    return { nextRoundId: next?.id ?? null, deadline: next?.deadline ?? null };
  },
});

export interface SelectionFacts {
  readonly kind: Round['kind'];
  readonly isMade: boolean;
  /** At most so many go on; null where the call sets no limit. */
  readonly max: number | null;
  readonly unchecked: number;
  readonly suitable: readonly string[];
  /** Best first, by the published criteria; null where the round has none. Undefined until they are applied. */
  readonly ranked: readonly string[] | null | undefined;
}

async function selectionFacts(em: EntityManager, round: Round): Promise<SelectionFacts> {
  const judged = await em.findBy(Suitability, { roundId: round.id });
  const ranking = await em.findOneBy(StoredRanking, { roundId: round.id });
  const candidates = await tendersOf(em, round);
  return {
    kind: round.kind,
    isMade: (await em.findOneBy(Selection, { roundId: round.id })) !== null,
    max: round.keep?.max ?? null,
    unchecked: candidates.filter((t) => !judged.some((s) => s.submissionId === t.id)).length,
    suitable: judged.filter((s) => s.ok).map((s) => s.submissionId),
    ranked: round.criteria.length === 0 ? null : ranking?.result.order.map((o) => o.submissionId),
  };
}

/** Pure: everyone is decided on once, only suitable ones go on, no more than published, and the best by the published criteria. */
export function selectionProblems(
  { selected, notSelected }: { readonly selected: readonly string[]; readonly notSelected: readonly string[] },
  candidates: readonly string[],
  { kind, isMade, max, unchecked, suitable, ranked }: SelectionFacts,
): Reason[] {
  if (kind !== 'requests') return [evaluationReason('no-candidates')];
  const decided = [...selected, ...notSelected];
  const isWhole = decided.length === candidates.length && candidates.every((id) => decided.includes(id));
  const best = ranked?.slice(0, selected.length);
  return [
    ...(isMade ? [evaluationReason('selection-made')] : []),
    ...(isWhole ? [] : [evaluationReason('selection-incomplete')]),
    ...(max !== null && selected.length > max ? [evaluationReason('selection-too-many', { max })] : []),
    ...(unchecked > 0 ? [evaluationReason('suitability-open', { count: unchecked })] : []),
    ...(unchecked === 0 && selected.some((id) => !suitable.includes(id)) ? [evaluationReason('selected-unsuitable')] : []),
    ...(ranked === undefined ? [evaluationReason('quality-not-final')] : []),
    ...(best && selected.some((id) => !best.includes(id)) ? [evaluationReason('selected-not-best')] : []),
  ];
}
