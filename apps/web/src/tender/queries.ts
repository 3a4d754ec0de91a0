import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { partQuery } from '../officer/case-data';
import type { Call, OpenedTenders, Questions } from './call-types';

export const callQuery = (caseId: string) => partQuery<Call>(caseId, 'call');

export const useCall = (caseId: string): UseQueryResult<Call> => useQuery(callQuery(caseId));

export const useQuestions = (caseId: string, enabled = true): UseQueryResult<Questions> =>
  useQuery({ ...partQuery<Questions>(caseId, 'questions'), enabled });

/** What was opened. The API answers 409 before any opening, so it is asked only after one. */
export const useTenders = (caseId: string, enabled = true): UseQueryResult<OpenedTenders> =>
  useQuery({ ...partQuery<OpenedTenders>(caseId, 'tenders'), enabled });
