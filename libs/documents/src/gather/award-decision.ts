import { Case } from '@app/cases';
import { awardFacts, type AwardFacts } from '@app/evaluation';
import { NotFound } from '@app/kernel';
import { definePaper } from '../paper';
import { awardDecision, type AwardDecisionData } from '../templates';

/** The decision as it was made. It is opened to all with its notification, at one instant. */
export const awardDecisionPaper = definePaper({
  definition: awardDecision,
  on: 'evaluation.award-decided',
  mark: 'HP',
  published: 'evaluation.award-notified',
  async gather(em, fact, header): Promise<AwardDecisionData> {
    const facts = fact.caseId ? await awardFacts(em, fact.caseId) : undefined;
    if (!fact.caseId || !facts) throw new NotFound();
    const c = await em.findOneByOrFail(Case, { id: fact.caseId });
    const { call, round, decision } = facts;
    return {
      ...header,
      text: decision.text,
      decidedBy: decision.by.name,
      summary: c.summary,
      procedureName: facts.procedure.name,
      ...(call.publishedAt && { callPublishedAt: call.publishedAt.toISOString() }),
      deadline: round.deadline.toISOString(),
      ...(round.openedAt && { openedAt: round.openedAt.toISOString() }),
      ...(round.qualityFinalAt && { qualityFinalAt: round.qualityFinalAt.toISOString() }),
      anonymousQuality: round.anonymousQuality,
      lots: call.lots.map(({ text }) => text),
      criteria: round.criteria.map(({ scale: _, ...criterion }) => criterion),
      ...(round.tieBreak && { tieBreak: round.tieBreak.text }),
      compared: comparedIn(facts),
      excluded: [
        ...facts.rejected.map(({ supplier, text }) => ({ tenderer: supplier, why: 'abnormally_low' as const, text })),
        ...facts.excluded.map(({ supplier, why, text }) => ({ tenderer: supplier, why, ...(text && { text }) })),
      ],
      remedies: remediesIn(facts),
    };
  },
});

const comparedIn = ({ compared, winners }: AwardFacts): AwardDecisionData['compared'] =>
  compared.map(({ submission, rank, supplier, points, comparisonCents, criteria }) => ({
    rank,
    tenderer: supplier,
    winner: winners.some((winner) => winner.submission === submission),
    comparisonCents,
    sum: points,
    criteria: criteria.map(({ criterion, points: own, reason }) => ({ criterion, points: own, ...(reason && { reason }) })),
  }));

function remediesIn({ remedies }: AwardFacts): AwardDecisionData['remedies'] {
  const { instructions, appealDays, correctionDays, standstillDays, promisedUntil, days, areCertain } = remedies;
  const { notified, appealLastDay, correctionLastDay, earliestSignature } = days;
  return {
    regime: instructions,
    appealDays,
    correctionDays,
    standstillDays,
    ...(promisedUntil && { promisedUntil }),
    ...(areCertain && { days: { notified, ...(appealLastDay && { appealLastDay }), correctionLastDay, earliestSignature } }),
  };
}
