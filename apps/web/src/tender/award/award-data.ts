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

/** A decision that cannot become a contract is proposed and decided anew: a correction was accepted, or its winner failed the checks. */
export const mustBeRenewed = (award: Award): boolean =>
  award.corrections.some((correction) => correction.accepted === true) ||
  award.checks.some((check) => !check.ok && winnersOf(award).some((winner) => winner.supplierId === check.supplierId));
