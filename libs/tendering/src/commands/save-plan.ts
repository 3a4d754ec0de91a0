import { casesReason, lockCase } from '@app/cases';
import { DaySchema, Refusal, refuseIfAny, type Day } from '@app/kernel';
import { defineCommand, refuseStale } from '@app/platform';
import { helsinkiClock, helsinkiDay, helsinkiInstant, pointsToSet, timeline, type Plan as PlannedDays, type Point } from '@app/rules';
import { z } from 'zod';
import type { CallContent } from '../call-content';
import { Plan } from '../entities/plan';
import { planOf } from '../plan-on-record';
import { tenderingReason } from '../reasons';

const day = DaySchema.optional();

/** The days that a person sets; what follows from them is computed. */
export const PlannedDaysInput = z.strictObject({
  notice: day,
  requests: day,
  invitation: day,
  tenders: day,
  decision: day,
  signature: day,
});

/** A closing that has no hour yet ends at noon, as is common. */
const USUAL_CLOSING = '12:00';

/**
 * Saves the plan of a case. Refused as long as the law forbids one of its days: every such day is told with its rule. The closings
 * go into a draft call too, with the hour that stands there, so that there are never two of them.
 */
export const savePlan = defineCommand({
  name: 'tendering.savePlan',
  input: z.strictObject({ caseId: z.uuid(), version: z.int().min(0), days: PlannedDaysInput }),
  may: 'plan.save',
  async handle(tx, { caseId, version, days: given }) {
    const c = await lockCase(tx, caseId);
    if (c.status !== 'running') throw new Refusal([casesReason('case-closed')]);
    const { procedure, fixed, call, judged, version: saved } = await planOf(tx.em, caseId, helsinkiDay(tx.now));
    refuseStale(saved, version);
    if (!procedure) throw new Refusal([tenderingReason('procedure-not-chosen')]);

    const points = pointsToSet(procedure.rounds.map(({ kind }) => kind));
    const days: PlannedDays = Object.fromEntries(
      Object.entries(given).filter(([point, on]) => on !== undefined && points.some((p) => p === point)),
    );
    refuseIfAny(
      points
        .filter((p) => fixed[p] !== undefined && days[p] !== undefined && days[p] !== fixed[p])
        .map((p) => tenderingReason('day-is-past', { point: p })),
    );
    const told = timeline(judged(days));
    if (told.kind !== 'timeline') throw new Refusal([tenderingReason('law-not-certain', { ...told.because })]);
    refuseIfAny(
      told.rows.filter((r) => r.verdict === 'refused').map((r) => tenderingReason('day-unlawful', { point: r.point, ...r.because })),
    );

    const next = saved + 1;
    await tx.em.save(tx.em.create(Plan, { caseId, cityId: c.cityId, days, version: next }));
    if (call?.status === 'draft') {
      const content = withClosings(call.content, days);
      if (content !== call.content) await tx.em.save(Object.assign(call, { content, version: call.version + 1 }));
    }
    await tx.record('tendering.plan-saved', { version: next, days });
    return { version: next };
  },
});

/** The call with these closings, each at the hour that it has; the same call where nothing moves. */
function withClosings(content: CallContent, days: PlannedDays): CallContent {
  const moved = content.rounds.map((round) => {
    const on = days[round.kind satisfies Point];
    return on === undefined || closesOn(round.deadline, on)
      ? round
      : { ...round, deadline: helsinkiInstant(on, clockOf(round.deadline)).toISOString() };
  });
  return moved.some((round, i) => round !== content.rounds[i]) ? { ...content, rounds: moved } : content;
}

const clockOf = (deadline: string | undefined): string => (deadline === undefined ? USUAL_CLOSING : helsinkiClock(deadline));
const closesOn = (deadline: string | undefined, on: Day): boolean => deadline !== undefined && helsinkiDay(deadline) === on;
