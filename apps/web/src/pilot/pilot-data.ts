import { queryOptions } from '@tanstack/react-query';
import { call, queries } from '../api';
import { caseKey, caseQuery } from '../officer/case-data';
import type { components } from '../openapi';

type Schemas = components['schemas'];
export type Pilot = Schemas['PilotView'];
export type Plan = Schemas['PilotPlan'];
export type Kpi = Schemas['PilotKpi'];
export type Rule = Schemas['PilotRule'];
export type KpiResult = Schemas['PilotKpiResult'];
export type Measurement = Schemas['PilotMeasurement'];
export type Checkpoint = Schemas['PilotCheckpoint'];
export type DecisionContent = Schemas['PilotDecisionContent'];
export type Outcome = DecisionContent['decision'];

/** The whole pilot; null before its stage is opened: then there is nothing to ask for. */
export const pilotQuery = (caseId: string) =>
  queryOptions({
    queryKey: caseKey(caseId, 'pilot'),
    queryFn: async ({ signal }): Promise<Pilot | null> => {
      const { path } = await queries.fetchQuery(caseQuery(caseId));
      const isAhead = path.some(({ stage, at }) => stage === 'pilot' && at === null);
      return isAhead ? null : call<Pilot>('GET', `/api/cases/${caseId}/pilot`, { signal });
    },
  });

/** Whether people still measure, review and take deliveries: between the start and the report. */
export const isUnderWay = ({ startedAt, reportedAt }: Pilot): boolean => startedAt !== null && reportedAt === null;
