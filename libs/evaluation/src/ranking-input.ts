import { envelopesOf, publishedCallOf, type Criterion, type Envelopes, type Round } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { Consensus } from './entities/consensus';
import { MeasuredValue } from './entities/measured-value';
import { Suitability } from './entities/suitability';
import { tendersOf } from './round-on-table';
import type { ScoredCriterion, ScoredSubmission, ScoringInput } from './scoring';

/**
 * All that the ranking of a round is computed from, as it stands: the published formulas, and of each tender its prices, its
 * declared values, the city's measurements and the panel's consensus. For a transaction in which the prices are open.
 */
export async function scoringInput(em: EntityManager, round: Round): Promise<ScoringInput> {
  const { content } = await publishedCallOf(em, round.caseId);
  const found = {
    suitability: await em.findBy(Suitability, { roundId: round.id }),
    consensus: await em.findBy(Consensus, { roundId: round.id }),
    measured: await em.findBy(MeasuredValue, { roundId: round.id }),
  };
  const tenders = await tendersOf(em, round);
  const envelopes = await envelopesOf(
    em,
    tenders.map((t) => t.id),
  );
  return {
    criteria: round.criteria.map(scoredCriterion),
    // Requests to take part carry no prices.
    priceItems: round.kind === 'tenders' ? content.priceItems.map(({ id, quantity }) => ({ id, quantity })) : [],
    submissions: tenders.map(({ id }) => scoredSubmission(id, round, envelopes.get(id), found)),
    decimals: content.rounding.decimals,
    tieBreak: content.tieBreak?.order ?? [],
    lot: [],
  };
}

interface Found {
  readonly suitability: readonly Suitability[];
  readonly consensus: readonly Consensus[];
  readonly measured: readonly MeasuredValue[];
}

function scoredSubmission(id: string, round: Round, { quality, price }: Partial<Envelopes> = {}, found: Found): ScoredSubmission {
  const isOf = (row: { readonly submissionId: string }) => row.submissionId === id;
  const declared = round.criteria.filter((c) => c.kind === 'declared').flatMap((c) => entryOf(c.id, quality?.values[c.id]));
  const measured = found.measured.filter(isOf).map((m) => [m.criterion, m.value] as const);
  const agreed = found.consensus.filter(isOf).map((c) => [c.criterion, c.points] as const);
  return {
    id,
    standing: found.suitability.find(isOf)?.ok === false ? 'unsuitable' : 'valid',
    prices: round.kind === 'tenders' ? { ...price?.prices } : {},
    values: Object.fromEntries([...declared, ...measured, ...agreed]),
  };
}

const entryOf = (id: string, value: number | undefined): (readonly [string, number])[] => (value === undefined ? [] : [[id, value]]);

/** Only what the arithmetic reads: texts stay in the call. */
const scoredCriterion = ({ id, kind, weight, formula, scaleMax, minimum, best, worst, priceItem }: Criterion): ScoredCriterion => ({
  id,
  kind,
  weight,
  formula,
  ...(scaleMax !== undefined && { scaleMax }),
  ...(minimum !== undefined && { minimum }),
  ...(best !== undefined && { best }),
  ...(worst !== undefined && { worst }),
  ...(priceItem !== undefined && { priceItem }),
});
