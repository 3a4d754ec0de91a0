import { queryOptions } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { call, queries } from '../api';
import type { components } from '../openapi';

type Schemas = components['schemas'];
export type CaseView = Schemas['CaseView'];
export type CaseList = Schemas['CaseList'];
export type MyWork = Schemas['MyWork'];
export type HistoryPage = Schemas['History'];
export type Move = CaseView['moves'][number];

/** The key of something that belongs to a case. Everything under it is asked again after an act: see `refreshCase`. */
export const caseKey = (caseId: string, ...rest: readonly string[]) => ['case', caseId, ...rest] as const;

/** A case and all that its page shows. */
export const caseQuery = (caseId: string) =>
  queryOptions({ queryKey: caseKey(caseId, 'view'), queryFn: ({ signal }) => call<CaseView>('GET', `/api/cases/${caseId}`, { signal }) });

/** Any read of a case by its tail: `partQuery<NeedView>(id, 'need')` reads `/api/cases/…/need`. */
export const partQuery = <Answer>(caseId: string, tail: string) =>
  queryOptions({
    queryKey: caseKey(caseId, tail),
    queryFn: ({ signal }) => call<Answer>('GET', `/api/cases/${caseId}/${tail}`, { signal }),
  });

/** `export const loader = partLoader<NeedView>('need')`: the page of a case opens with the newest of what it reads. */
export const partLoader =
  <Answer>(tail: string) =>
  ({ params }: LoaderFunctionArgs): Promise<Answer> =>
    queries.fetchQuery({ ...partQuery<Answer>(params['id'] ?? '', tail), staleTime: 0 });

/** After an act: everything that is shown of the case, one's own work and the list are asked again. */
export async function refreshCase(caseId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: caseKey(caseId) }),
    queries.invalidateQueries({ queryKey: ['my-work'] }),
    queries.invalidateQueries({ queryKey: ['cases'] }),
  ]);
}
