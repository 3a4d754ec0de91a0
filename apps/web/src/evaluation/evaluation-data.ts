import { queryOptions } from '@tanstack/react-query';
import { call, ApiProblem } from '../api';
import { caseKey, partQuery } from '../officer/case-data';
import type { components } from '../openapi';

type Schemas = components['schemas'];
export type Evaluation = Schemas['Evaluation'];
export type Ranking = Schemas['Ranking'];
export type Call = Schemas['CallView'];
export type CallRound = Schemas['CallRound'];
export type Tender = Evaluation['tenders'][number];
export type EvaluatedCriterion = Evaluation['criteria'][number];
export type Seat = Evaluation['panel'][number];
export type Ranked = Ranking['order'][number];

/** The call, for its rounds and the words of its criteria; null before the stage. */
export const callQuery = (caseId: string) =>
  queryOptions({
    queryKey: caseKey(caseId, 'call-or-none'),
    queryFn: async ({ signal }): Promise<Call | null> => {
      try {
        return await call<Call>('GET', `/api/cases/${caseId}/call`, { signal });
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }
    },
  });

/** The tenders in the order of the letters under which the panel knows them. */
export const evaluationQuery = (caseId: string, roundId: string) =>
  queryOptions({ ...partQuery<Evaluation>(caseId, `rounds/${roundId}/evaluation`), select: byLabel });

const byLabel = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  tenders: [...evaluation.tenders].sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1)),
});

/** The API answers 409 until quality is final, so it is asked only after that. */
export const rankingQuery = (caseId: string, roundId: string) => partQuery<Ranking>(caseId, `rounds/${roundId}/ranking`);
