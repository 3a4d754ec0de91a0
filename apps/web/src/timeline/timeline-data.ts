import type { Day } from '@app/kernel';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import { caseKey } from '../officer/case-data';
import type { components } from '../openapi';

export type TimelineView = components['schemas']['Timeline'];
export type TimelineRow = TimelineView['rows'][number];
export type Point = TimelineRow['point'];
/** The days that a person sets. */
export type TriedDays = Readonly<Partial<Record<Point, Day>>>;

/** The plan, or what the law says of other days. */
export const timelineQuery = (caseId: string, tried: TriedDays = {}, fill?: 'earliest') => {
  const query = new URLSearchParams({ ...tried, ...(fill && { fill }) }).toString();
  return queryOptions({
    queryKey: caseKey(caseId, 'timeline', query),
    queryFn: ({ signal }) => call<TimelineView>('GET', `/api/cases/${caseId}/timeline${query && `?${query}`}`, { signal }),
    placeholderData: keepPreviousData,
  });
};

/** The days of a view that can still be set, as they stand in it. */
export const settableDays = ({ rows }: TimelineView): TriedDays =>
  Object.fromEntries(rows.flatMap(({ point, day, isDerived, isFixed }) => (day === null || isDerived || isFixed ? [] : [[point, day]])));
