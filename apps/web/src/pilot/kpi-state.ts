import type { StatusKind } from '../ui';
import type { KpiResult } from './pilot-data';

export type KpiState = 'target' | 'minimum' | 'below' | 'none';

/** Which level a result reaches. */
export const kpiState = (result: KpiResult | undefined): KpiState =>
  result === undefined || result.result === null ? 'none' : result.targetMet ? 'target' : result.minimumMet ? 'minimum' : 'below';

export const KPI_STATUS: Readonly<Record<KpiState, StatusKind>> = { target: 'done', minimum: 'progress', below: 'due', none: 'todo' };
