import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { components } from '../openapi';

export type Inbox = components['schemas']['Inbox'];
export type Message = Inbox['items'][number];

/** One's own messages, newest first, a page at a time. */
export const inboxQuery = infiniteQueryOptions({
  queryKey: ['inbox'],
  queryFn: ({ pageParam, signal }) => call<Inbox>('GET', pageParam ? `/api/inbox?before=${pageParam}` : '/api/inbox', { signal }),
  initialPageParam: '',
  getNextPageParam: (last: Inbox) => last.next ?? undefined,
});
