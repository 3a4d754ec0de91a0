import type { Reason } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { Clarification } from './entities/clarification';
import { evaluationReason } from './reasons';
import type { StoredRanking } from './entities/stored-ranking';
import { rankSubmissions, type Ranking } from './scoring';

type PassedOver = readonly { readonly submission: string }[];

/**
 * The ranking once those tenders are rejected, computed anew without them: a rejected price is nobody's lowest, and rejected points
 * are nobody's best. The rejected stand last, with the points that they had. Pure.
 */
export function rankedWithout({ inputs, result }: Pick<StoredRanking, 'inputs' | 'result'>, passedOver: PassedOver): Ranking {
  if (passedOver.length === 0) return result;
  const left = rankSubmissions({ ...inputs, submissions: inputs.submissions.filter(({ id }) => !isPassedOver(id, passedOver)) });
  const rejected = result.order.filter(({ submissionId }) => isPassedOver(submissionId, passedOver));
  return { ...left, order: [...left.order, ...rejected.map((place, i) => ({ ...place, rank: left.order.length + 1 + i }))] };
}

/** The places of those that can still win. Pure. */
export const placesLeft = ({ order, ...rest }: Ranking, passedOver: PassedOver): Ranking => ({
  ...rest,
  order: order.filter(({ submissionId }) => !isPassedOver(submissionId, passedOver)),
});

const isPassedOver = (id: string, passedOver: PassedOver): boolean => passedOver.some(({ submission }) => submission === id);

interface Asked {
  readonly submissionId: string;
  readonly answered: boolean;
  readonly due: Date;
}

/**
 * Why these tenders cannot be rejected for an abnormally low price: their sender was not asked to explain it, or may still answer
 * (Act 1397/2016 s. 96; 2014/24/EU art. 69). Pure.
 */
export function rejectionProblems(
  rejected: readonly string[],
  { order }: Pick<Ranking, 'order'>,
  asked: readonly Asked[],
  now: Date,
): Reason[] {
  const explained = (submission: string) => asked.some((a) => a.submissionId === submission && (a.answered || a.due <= now));
  return [
    ...(rejected.every((submission) => order.some((o) => o.submissionId === submission)) ? [] : [evaluationReason('winner-not-ranked')]),
    ...(rejected.every(explained) ? [] : [evaluationReason('price-not-asked')]),
  ];
}

/** Where prices were asked about in a case. */
export async function pricesAsked(em: EntityManager, caseId: string): Promise<Asked[]> {
  const asked = await em.findBy(Clarification, { caseId, kind: 'abnormally_low' });
  return asked.map(({ submissionId, answer, due }) => ({ submissionId, answered: answer !== null, due }));
}
