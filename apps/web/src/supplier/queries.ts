import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { Consultation, OpenCall, OwnAnswer, OwnMeeting, OwnTender, Receipts, SupplierCall } from './shapes';

export const tenderPath = (caseId: string, round: string): string => `/api/calls/${caseId}/rounds/${encodeURIComponent(round)}/tender`;

export const callsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: ({ signal }) => call<OpenCall[]>('GET', '/api/calls', { signal }),
});

export const callQuery = (caseId: string) =>
  queryOptions({ queryKey: ['call', caseId], queryFn: ({ signal }) => call<SupplierCall>('GET', `/api/calls/${caseId}`, { signal }) });

export const tenderQuery = (caseId: string, round: string) =>
  queryOptions({
    queryKey: ['tender', caseId, round],
    queryFn: ({ signal }) => call<OwnTender>('GET', tenderPath(caseId, round), { signal }),
  });

export const receiptsQuery = (caseId: string, round: string) =>
  queryOptions({
    queryKey: ['receipts', caseId, round],
    queryFn: ({ signal }) => call<Receipts>('GET', `${tenderPath(caseId, round)}/receipts`, { signal }),
  });

export const consultationsQuery = queryOptions({
  queryKey: ['consultations'],
  queryFn: ({ signal }) => call<Consultation[]>('GET', '/api/consultations', { signal }),
});

export const answerQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['consultation', caseId],
    queryFn: ({ signal }) => call<OwnAnswer>('GET', `/api/consultations/${caseId}/answer`, { signal }),
  });

export const meetingsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['consultation', caseId, 'meetings'],
    queryFn: ({ signal }) => call<readonly OwnMeeting[]>('GET', `/api/consultations/${caseId}/meetings`, { signal }),
  });
