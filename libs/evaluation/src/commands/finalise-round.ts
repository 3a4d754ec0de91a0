import { digestOfContent, lockCase, move, signable } from '@app/cases';
import { NotAllowed, Refusal, type Actor } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { openPrices, roundOf } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Consensus } from '../entities/consensus';
import { MeasuredValue } from '../entities/measured-value';
import { StoredRanking } from '../entities/stored-ranking';
import { Suitability } from '../entities/suitability';
import { scoringInput } from '../ranking-input';
import { evaluationReason } from '../reasons';
import { roundUnderEvaluation } from '../round-on-table';
import { rankSubmissions } from '../scoring';
import { chairOf } from '../seats';

/**
 * The procurement officer and the chair of the panel make quality final. In the same instant the prices open and the ranking
 * is computed by the published formulas; nothing of quality can change after that. Either of the two may be the last.
 */
export const finaliseRound = defineCommand({
  name: 'evaluation.finaliseRound',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80) }),
  may: 'round.finalise',
  async handle(tx, { caseId, roundId }) {
    const c = await lockCase(tx, caseId);
    const round = await roundOf(tx.em, caseId, roundId);
    await refuseOtherExperts(tx.em, round.id, tx.actor);
    const isCurrent = (await roundUnderEvaluation(tx.em, caseId))?.id === round.id;
    const also =
      round.qualityFinalAt !== null ? [evaluationReason('quality-is-final')] : isCurrent ? [] : [evaluationReason('nothing-opened')];
    const pair = await officerAndChair(tx, round.id, (await move(tx, c, { subject: round.id, also })).people);
    await openPrices(tx, round.id);
    const inputs = await scoringInput(tx.em, round);
    const result = rankSubmissions(inputs);
    await tx.em.insert(StoredRanking, { roundId: round.id, cityId: c.cityId, caseId, inputs, result, computedAt: tx.now });
    await tx.record('evaluation.round-finalised', { roundId: round.id, people: pair, order: result.order.map((o) => o.submissionId) });
    return { finalAt: tx.now };
  },
});

/** What the two sign: the panel's points with their reasons, suitability, and what the city measured. */
signable('evaluation.finaliseRound', {
  async digestOf(em, c, subject) {
    const round = await roundUnderEvaluation(em, c.id);
    if (round?.id !== subject || round.qualityFinalAt !== null) return undefined;
    const judged = await judgedIn(em, round.id);
    return judged.length > 0 ? digestOfContent(judged) : undefined;
  },
  refuseOthers: (em, _c, subject, actor) => refuseOtherExperts(em, subject, actor),
});

/** Of the experts only the one who chairs this panel: the policy table knows who is an expert, not who sits where. */
async function refuseOtherExperts(em: EntityManager, roundId: string, actor: Actor): Promise<void> {
  if (actor.scope === 'expert' && (await chairOf(em, roundId))?.personId !== actor.personId)
    throw new NotAllowed(evaluationReason('officer-and-chair'));
}

async function judgedIn(em: EntityManager, roundId: string): Promise<unknown[]> {
  const inOrder = { where: { roundId }, order: { submissionId: 'ASC', criterion: 'ASC' } } as const;
  const consensus = await em.find(Consensus, inOrder);
  const measured = await em.find(MeasuredValue, inOrder);
  const suitability = await em.find(Suitability, { where: { roundId }, order: { submissionId: 'ASC' } });
  return [
    ...consensus.map(({ submissionId, criterion, points, reason, dissent }) => ({ submissionId, criterion, points, reason, dissent })),
    ...measured.map(({ submissionId, criterion, value }) => ({ submissionId, criterion, value })),
    ...suitability.map(({ submissionId, ok, text }) => ({ submissionId, ok, text })),
  ];
}

/** The two among those who signed and acted; others' signatures do not count. @throws Refusal 409 where one of them is missing. */
async function officerAndChair(tx: Tx, roundId: string, people: readonly string[]): Promise<[string, string]> {
  const chair = (await chairOf(tx.em, roundId))?.personId;
  const officers: { id: string }[] = await tx.em.query(
    `SELECT id FROM identity.person WHERE id = ANY($1) AND active AND 'officer' = ANY(roles)`,
    [people],
  );
  const officer = people.find((id) => id !== chair && officers.some((o) => o.id === id));
  if (chair === undefined || officer === undefined || !people.includes(chair)) throw new Refusal([evaluationReason('officer-and-chair')]);
  return [officer, chair];
}
