import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { components } from '../openapi';

export type People = components['schemas']['People'];
export type Person = People['people'][number];

/** The people of one organisation and those invited to it. */
export const peopleQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['people', organisationId],
    queryFn: ({ signal }) => call<People>('GET', `/api/people?organisation=${organisationId}`, { signal }),
  });
