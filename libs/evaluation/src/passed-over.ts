import type { Reason } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { Clarification } from './entities/clarification';
import { evaluationReason } from './reasons';
import type { Ranking } from './scoring';

/** The ranking as it stands once those tenders are rejected: the others keep their order and move up. Pure. */
export function withoutPassedOver({ order, ...rest }: Ranking, passedOver: readonly { readonly submission: string }[]): Ranking {
  const left = order.filter((o) => !passedOver.some((p) => p.submission === o.submissionId));
  return { ...rest, order: left.map((o) => ({ ...o, rank: 1 + left.filter((other) => other.rank < o.rank).length })) };
}

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
