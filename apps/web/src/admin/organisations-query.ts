import { queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { components } from '../openapi';

export type Organisation = components['schemas']['Organisation'];

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: async ({ signal }) =>
    (await call<{ readonly organisations: readonly Organisation[] }>('GET', '/api/organisations', { signal })).organisations,
});
