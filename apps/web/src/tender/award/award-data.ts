import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { partQuery } from '../../officer/case-data';
import type { components } from '../../openapi';

export type Award = components['schemas']['AwardView'];
export type Remedies = components['schemas']['AwardRemedies'];
export type Contract = components['schemas']['ContractView'];
export type Compared = Award['compared'][number];
export type Correction = Award['corrections'][number];
export type Check = Award['checks'][number];

export const useAward = (caseId: string): UseQueryResult<Award> => useQuery(partQuery<Award>(caseId, 'award'));

/** The tenders that won, best first; none before the decision. */
export const winnersOf = ({ decision, compared }: Award): Compared[] =>
  compared.filter((tender) => decision?.winners.includes(tender.submission));

/** The comparison without those that are passed over: the others keep their order and move up. */
export function leftAfter(award: Award, passedOver: readonly string[]): Award {
  const left = award.compared.filter(({ submission }) => !passedOver.includes(submission));
  return { ...award, compared: left.map((tender) => ({ ...tender, rank: 1 + left.filter(({ rank }) => rank < tender.rank).length })) };
}

/** Those who share the first place. */
export const tiedFirst = ({ compared }: Award): Compared[] => compared.filter(({ rank }) => rank === 1);

/** A decision that cannot become a contract is proposed and decided anew: a correction was accepted, or its winner failed the checks. */
export const mustBeRenewed = (award: Award): boolean =>
  award.corrections.some((correction) => correction.accepted === true) ||
  award.checks.some((check) => !check.ok && winnersOf(award).some((winner) => winner.supplierId === check.supplierId));
