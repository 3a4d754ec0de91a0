import { queryOptions } from '@tanstack/react-query';
import type { Text } from '@app/kernel';
import { call, queries } from '../api';
import type { components } from '../openapi';

type Schemas = components['schemas'];
export type ReviewRow = Schemas['Reviews'][number];
export type Review = Schemas['Review'];
export type ReviewTender = Schemas['ReviewTender'];
export type ScoreItem = Schemas['ScoreItem'];
export type Criterion = Schemas['QualityCriterion'];
export type Seat = Schemas['PanelSeat'];
export type Agreed = Schemas['ConsensusItem'];
type MemberScores = Schemas['ReviewScores'];

export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: ({ signal }) => call<readonly ReviewRow[]>('GET', '/api/reviews', { signal }),
});

export const reviewQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['review', roundId, 'view'],
    queryFn: ({ signal }) => call<Review>('GET', `/api/reviews/${roundId}`, { signal }),
  });

/** One tender as the panel may read it. A tender does not change once it is opened; answers to clarifications come in. */
export const reviewTenderQuery = (roundId: string, submissionId: string) =>
  queryOptions({
    queryKey: ['review', roundId, 'tender', submissionId],
    queryFn: ({ signal }) => call<ReviewTender>('GET', `/api/reviews/${roundId}/tenders/${submissionId}`, { signal }),
    staleTime: 60_000,
  });

/** What another member has sent. The API answers 409 until the reader's own points are sent. */
export const memberScoresQuery = (roundId: string, personId: string) =>
  queryOptions({
    queryKey: ['review', roundId, 'scores', personId],
    queryFn: ({ signal }) => call<MemberScores>('GET', `/api/reviews/${roundId}/scores/${personId}`, { signal }),
  });

/** After an act: everything of the round, and the list, are asked again. */
export async function refreshReview(roundId: string): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['review', roundId] }), queries.invalidateQueries({ queryKey: ['reviews'] })]);
}

interface Place {
  readonly submission: string;
  readonly criterion: string;
}

/** Whether two things are about one criterion of one tender. */
export const samePlace =
  (one: Place) =>
  (other: Place): boolean =>
    one.submission === other.submission && one.criterion === other.criterion;

export const isWritten = (text: Text): boolean => Object.values(text).some((words) => words.trim() !== '');
