import { defineGate } from '@app/cases';
import type { Day, Reason } from '@app/kernel';
import { helsinkiDay } from '@app/rules';
import type { Checkpoint } from '../entities/checkpoint';
import type { Delivery } from '../entities/delivery';
import type { Measurement } from '../entities/measurement';
import type { Pilot } from '../entities/pilot';
import { solutionsOf, unmeasured } from '../judgement';
import { checkpointsOf, clockOf, deliveriesOf, measurementsOf, pilotOf } from '../on-record';
import { named, pilotsReason } from '../reasons';

interface Facts {
  readonly pilot: Pick<Pilot, 'kpis' | 'partners' | 'plan' | 'startedAt'> | null;
  readonly measurements: readonly Measurement[];
  readonly checkpoints: readonly Checkpoint[];
  readonly deliveries: readonly Delivery[];
  readonly today: Day;
}

/** Why a pilot cannot be reported yet. Pure. */
export function notMeasured({ pilot, measurements, checkpoints, deliveries, today }: Facts): Reason[] {
  if (!pilot || pilot.startedAt === null) return [pilotsReason('not-started')];
  const { partners, plan } = pilot;
  const held = checkpoints.filter((checkpoint) => checkpoint.heldAt !== null);
  const solutions = solutionsOf({ partners });
  const isDecided = (solution: string | null) => deliveries.some((d) => d.supplierId === solution);
  const runsOn = plan.ends !== undefined && today <= plan.ends && held.every((checkpoint) => checkpoint.decision !== 'stop');
  return [
    ...(runsOn ? [pilotsReason('still-runs', { ends: plan.ends ?? '' })] : []),
    ...unmeasured(pilot, measurements).map((kpi) => pilotsReason('kpi-not-measured', named(kpi))),
    ...(held.length === 0 ? [pilotsReason('no-checkpoint')] : []),
    ...(solutions.every(isDecided) ? [] : [pilotsReason('delivery-undecided')]),
  ];
}

/** The pilot has run, every KPI has a value, a checkpoint was held, and the delivery is decided. */
export const measured = defineGate({
  id: 'pilots.measured',
  facts: async (em, c): Promise<Facts> => ({
    pilot: await pilotOf(em, c.id),
    measurements: await measurementsOf(em, c.id),
    checkpoints: await checkpointsOf(em, c.id),
    deliveries: await deliveriesOf(em, c.id),
    today: helsinkiDay(await clockOf(em)),
  }),
  check: notMeasured,
});
