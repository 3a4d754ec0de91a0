import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api';
import type { components } from '../../openapi';

type Schemas = components['schemas'];
export type Award = Schemas['SupplierAward'];
export type Selection = Schemas['OwnSelections'][number];
export type Contract = Schemas['ContractView'];
export type Clarification = Schemas['OwnClarifications'][number];
export type OwnPilot = Schemas['SupplierPilot'];

/** The decision as the reader's company gets it; null before it is notified. */
export const awardQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['call', caseId, 'award'],
    queryFn: async ({ signal }) => (await call<Schemas['OwnAward']>('GET', `/api/calls/${caseId}/award`, { signal })).award,
  });

/** What was decided of the company's requests to participate; empty before the selection. */
export const selectionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['call', caseId, 'selections'],
    queryFn: ({ signal }) => call<readonly Selection[]>('GET', `/api/calls/${caseId}/selections`, { signal }),
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
    queryFn: async ({ signal }) => (await call<Schemas['OwnPilot']>('GET', `/api/calls/${caseId}/pilot`, { signal })).pilot,
  });
