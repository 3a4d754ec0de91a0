import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { components } from '../openapi';

type People = components['schemas']['People'];

/** The open accounts of one's own organisation. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: async ({ signal }) => {
    const { people } = await call<People>('GET', '/api/people', { signal });
    return people.filter((person) => person.active);
  },
  staleTime: 60_000,
});
