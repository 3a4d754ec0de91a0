import { Case, ReasonSchema, reasonView } from '@app/cases';
import { organisationNames } from '@app/identity';
import { InstantSchema, NotFound, TextSchema, type Actor } from '@app/kernel';
import { helsinkiDay } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { DecisionContentView } from '../decision-content';
import { DiaryEntry } from '../entities/diary-entry';
import { notReady } from '../gates/ready';
import { judgementOf, missingMonths } from '../judgement';
import { checkpointsOf, decisionOf, deliveriesOf, measurementsOf, pilotOf } from '../on-record';
import { KpiView, PlanContentView, RuleContentView } from '../plan-content';
import {
  CheckpointView,
  checkpointViews,
  DeliveryView,
  deliveryView,
  DiaryEntryView,
  diaryEntryView,
  KpiResultView,
  MeasurementView,
  measurementViews,
  MissingMonthView,
  OUTCOMES,
} from './pilot-parts';

/** The pilot as a partner reads it: its own values and what is about all, the city's reasons, never another partner's. */
export const SupplierPilot = z
  .object({
    caseId: z.uuid(),
    number: z.string(),
    title: TextSchema,
    city: TextSchema,
    plan: PlanContentView,
    kpis: z.array(KpiView),
    /** Null until it is fixed: a draft is the city's own. */
    rule: RuleContentView.nullable(),
    ruleFixedAt: InstantSchema.nullable(),
    startedAt: InstantSchema.nullable(),
    /** What starting still needs. */
    missing: z.array(ReasonSchema),
    results: z.array(KpiResultView),
    measurements: z.array(MeasurementView),
    /** Months that have ended without a value. */
    missingMonths: z.array(MissingMonthView),
    checkpoints: z.array(CheckpointView),
    diary: z.array(DiaryEntryView),
    deliveries: z.array(DeliveryView),
    report: TextSchema.nullable(),
    reportedAt: InstantSchema.nullable(),
    /** What two people decided, with its reasons. */
    decision: z.object({ content: DecisionContentView, ruleSaid: z.enum(OUTCOMES).nullable(), decidedAt: InstantSchema }).nullable(),
  })
  .meta({ id: 'SupplierPilot' });
export type SupplierPilot = z.infer<typeof SupplierPilot>;

/** What a supplier is answered: that there is no pilot of its own yet is an answer too. */
export const OwnPilot = z.object({ pilot: SupplierPilot.nullable() }).meta({ id: 'OwnPilot' });
export type OwnPilot = z.infer<typeof OwnPilot>;

/** Null before the stage is opened, and for a supplier that has no signed contract in the case. @throws NotFound for anyone but a supplier. */
export async function supplierPilot(em: EntityManager, caseId: string, actor: Actor, now: Date): Promise<SupplierPilot | null> {
  const c = actor.scope === 'supplier' ? await em.findOne(Case, { where: { id: caseId } }) : null;
  if (!c) throw new NotFound();
  const pilot = await pilotOf(em, caseId);
  if (!pilot) return null;
  const recorded = await measurementsOf(em, caseId);
  const decision = await decisionOf(em, caseId);
  const { plan, kpis, rule, ruleFixedAt, startedAt, report, reportedAt } = pilot;
  const diary = await em.find(DiaryEntry, { where: { caseId }, order: { writtenAt: 'ASC', id: 'ASC' } });
  return {
    caseId,
    number: c.number,
    title: { ...c.title },
    city: { ...(await organisationNames(em, [c.cityId])).get(c.cityId) },
    plan,
    kpis,
    rule: ruleFixedAt && rule,
    ruleFixedAt: ruleFixedAt?.toISOString() ?? null,
    startedAt: startedAt?.toISOString() ?? null,
    missing: startedAt ? [] : notReady(pilot).map(reasonView),
    results: judgementOf(pilot, recorded).results.map((result) => ({ ...result })),
    measurements: measurementViews(recorded),
    missingMonths: missingMonths(pilot, recorded, {
      solutions: pilot.partners.length > 1 ? [actor.organisationId] : [null],
      today: helsinkiDay(now),
    }),
    checkpoints: checkpointViews(await checkpointsOf(em, caseId)),
    diary: diary.map(diaryEntryView),
    deliveries: (await deliveriesOf(em, caseId)).map(deliveryView),
    report: report && { ...report },
    reportedAt: reportedAt?.toISOString() ?? null,
    decision: decision?.decidedAt
      ? { content: decision.content, ruleSaid: decision.ruleSaid, decidedAt: decision.decidedAt.toISOString() }
      : null,
  };
}
