import { randomUUID } from 'node:crypto';
import { NotAllowed, refuseIfAny, TextSchema } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import { helsinkiDay } from '@app/rules';
import { z } from 'zod';
import { Measurement } from '../entities/measurement';
import type { Pilot } from '../entities/pilot';
import { correctionProblems, standsInTheWay, valueProblems, type Window } from '../measurement-problems';
import { lockPilot, measurementsOf, notUnderWay } from '../on-record';
import { solutionOf } from '../partners';
import { completeKpis } from '../plan-content';
import { pilotsReason } from '../reasons';

/**
 * Records one KPI's value for one month, by the city or by a partner. What was recorded stays: a correction is a row of its own
 * that names the old one and says why (features L3).
 * @throws Refusal 409 outside the pilot's run or where the month is measured; 422 for a wrong unit, month, value or correction.
 */
export const measure = defineCommand({
  name: 'pilots.measure',
  input: z.strictObject({
    caseId: z.uuid(),
    kpi: z.string().max(80),
    value: z.number().min(-1_000_000_000_000).max(1_000_000_000_000),
    unit: z.string().trim().max(60),
    period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    source: TextSchema,
    supplier: z.uuid().optional(),
    corrects: z.uuid().optional(),
    reason: TextSchema.optional(),
  }),
  may: 'pilot.measure',
  async handle(tx, { caseId, supplier, ...said }) {
    const { c, pilot } = await lockPilot(tx, caseId);
    refuseIfAny(notUnderWay(pilot));
    refuseOthers(tx, supplier);
    const reported = { ...said, supplierId: solutionOf(tx, pilot, supplier) };
    const kpi = completeKpis(pilot.kpis).find((k) => k.id === said.kpi);
    const recorded = await measurementsOf(tx.em, caseId);
    refuseIfAny([...valueProblems(reported, kpi, windowOf(pilot, tx.now)), ...correctionProblems(reported, recorded)], 422);
    if (!kpi) throw new Error('an unknown KPI has a reason');
    const old = recorded.find((m) => m.id === said.corrects);
    if (old && tx.actor.scope === 'supplier' && old.organisationId !== tx.actor.organisationId)
      throw new NotAllowed(pilotsReason('only-own-measurements'));
    refuseIfAny(standsInTheWay(reported, kpi, recorded));
    const id = await insert(tx, c, reported);
    const about = { measurementId: id, kpi: kpi.id, period: said.period, supplierId: reported.supplierId };
    await (old ? tx.record('pilots.measurement-corrected', { ...about, corrects: old.id }) : tx.record('pilots.measured', about));
    return { id };
  },
});

/** A partner never speaks of another's solution. */
function refuseOthers(tx: Tx, supplier: string | undefined): void {
  if (tx.actor.scope === 'supplier' && supplier !== undefined && supplier !== tx.actor.organisationId)
    throw new NotAllowed(pilotsReason('only-own-measurements'));
}

const windowOf = ({ startedAt, plan }: Pilot, now: Date): Window => ({
  from: helsinkiDay(startedAt ?? now),
  to: plan.ends ?? helsinkiDay(now),
  today: helsinkiDay(now),
});

type Row = Pick<Measurement, 'kpi' | 'value' | 'unit' | 'period' | 'source' | 'supplierId'> & {
  readonly corrects?: string;
  readonly reason?: Measurement['reason'];
};

async function insert(tx: Tx, c: { id: string; cityId: string }, { corrects, reason, ...row }: Row): Promise<string> {
  const id = randomUUID();
  await tx.em.insert(Measurement, {
    id,
    caseId: c.id,
    cityId: c.cityId,
    ...row,
    corrects: corrects ?? null,
    reason: reason ?? null,
    organisationId: tx.actor.organisationId ?? c.cityId,
    reportedBy: tx.actor.personId ?? '',
    reportedAt: tx.now,
  });
  return id;
}
