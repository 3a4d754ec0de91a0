import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, call } from '../../api';
import type { components } from '../../openapi';

type Schemas = components['schemas'];
export type Award = Schemas['SupplierAward'];
export type Contract = Schemas['ContractView'];
export type Clarification = Schemas['OwnClarifications'][number];
export type OwnPilot = Schemas['SupplierPilot'];

/** What is not there yet is no trouble: the page says so. */
async function orNull<Answer>(asking: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}

/** The decision as the reader's company gets it; null before it is notified. */
export const awardQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['call', caseId, 'award'],
    queryFn: ({ signal }) => orNull(call<Award>('GET', `/api/calls/${caseId}/award`, { signal })),
  });

/** What cities have asked of the company's tenders. */
export const clarificationsQuery = queryOptions({
  queryKey: ['clarifications'],
  queryFn: ({ signal }) => call<readonly Clarification[]>('GET', '/api/clarifications', { signal }),
});

/** The pilot as a partner reads it; null before it is opened, and for whoever has no signed contract. */
export const ownPilotQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['call', caseId, 'pilot'],
    queryFn: ({ signal }) => orNull(call<OwnPilot>('GET', `/api/calls/${caseId}/pilot`, { signal })),
  });
