import { Case, ReasonSchema, reasonView } from '@app/cases';
import { organisationNames, personNames } from '@app/identity';
import { InstantSchema, NotFound, TextSchema, type Reason } from '@app/kernel';
import { helsinkiDay } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { ruleDigest } from '../commands/fix-rule';
import { decisionFacts } from '../decision-facts';
import { DecisionContentView } from '../decision-content';
import { decisionProblems } from '../decision-problems';
import type { Decision } from '../entities/decision';
import { DiaryEntry } from '../entities/diary-entry';
import { Pilot } from '../entities/pilot';
import { measured } from '../gates/measured';
import { planComplete } from '../gates/plan-complete';
import { ready } from '../gates/ready';
import { reported } from '../gates/reported';
import { judgementOf, missingMonths, solutionsOf } from '../judgement';
import { checkpointsOf, decisionOf, deliveriesOf, measurementsOf, pilotOf } from '../on-record';
import { signedContracts } from '../partners';
import { paidCents } from '../payments';
import { KpiView, PlanContentView, RuleContentView } from '../plan-content';
import { planGaps, ruleGaps } from '../plan-gaps';
import { routesJudged, SCALE_ROUTES } from '../scale-routes';
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
  RuleSaysView,
} from './pilot-parts';

const Person = z.object({ personId: z.uuid(), name: z.string() });
const Partner = z.object({ supplierId: z.uuid(), name: TextSchema, valueCents: z.int(), committedCents: z.int() });

export const PlanView = z
  .object({
    version: z.int(),
    plan: PlanContentView,
    kpis: z.array(KpiView),
    /** Those who answer for the KPIs. */
    owners: z.array(Person),
    /** What starting still needs of it. */
    missing: z.array(ReasonSchema),
    /** `open`: all may change. `measures-fixed`: KPIs and cost cap stand. `fixed`: the pilot has started. */
    state: z.enum(['open', 'measures-fixed', 'fixed']),
  })
  .meta({ id: 'PilotPlanView' });
export type PlanView = z.infer<typeof PlanView>;

/** The plan and its KPIs, to be written on. @throws NotFound before the stage is opened. */
export async function planView(em: EntityManager, caseId: string): Promise<PlanView> {
  const { version, plan, kpis, ruleFixedAt, startedAt } = await thePilot(em, caseId);
  const state = startedAt ? 'fixed' : ruleFixedAt ? 'measures-fixed' : 'open';
  const owners = await peopleNamed(em, [...new Set(kpis.flatMap((kpi) => kpi.owner ?? []))]);
  return { version, plan, kpis, owners, missing: planGaps(plan, kpis).map(reasonView), state };
}

export const RuleView = z
  .object({
    version: z.int(),
    rule: RuleContentView.nullable(),
    missing: z.array(ReasonSchema),
    fixedAt: InstantSchema.nullable(),
    fixedBy: z.array(Person),
    /** A hash of the rule, the KPIs and the cost cap as they stand. */
    digest: z.string().nullable(),
  })
  .meta({ id: 'PilotRuleView' });
export type RuleView = z.infer<typeof RuleView>;

/** The rule, to be written on until it is fixed. @throws NotFound before the stage is opened. */
export async function ruleView(em: EntityManager, caseId: string): Promise<RuleView> {
  const pilot = await thePilot(em, caseId);
  return {
    version: pilot.version,
    rule: pilot.rule,
    missing: ruleGaps(pilot.rule, pilot.kpis).map(reasonView),
    fixedAt: pilot.ruleFixedAt?.toISOString() ?? null,
    fixedBy: await peopleNamed(em, pilot.ruleFixedBy),
    digest: pilot.rule && ruleDigest(pilot),
  };
}

export const PilotView = z
  .object({
    plan: PlanView,
    rule: RuleView,
    partners: z.array(Partner),
    openedAt: InstantSchema,
    startedAt: InstantSchema.nullable(),
    startedBy: z.array(Person),
    /** After corrections. */
    results: z.array(KpiResultView),
    /** What the rule says now; empty while nothing is measured. One for each partner where there are several. */
    ruleSays: z.array(RuleSaysView),
    measurements: z.array(MeasurementView),
    /** Months that have ended without a value. */
    missingMonths: z.array(MissingMonthView),
    checkpoints: z.array(CheckpointView),
    /** Written by one person, waiting for another. */
    draftCheckpoint: CheckpointView.omit({ heldAt: true }).extend({ draftedBy: Person, draftedAt: InstantSchema }).nullable(),
    diary: z.array(DiaryEntryView),
    deliveries: z.array(DeliveryView),
    paidCents: z.int(),
    report: TextSchema.nullable(),
    reportedAt: InstantSchema.nullable(),
    decision: z
      .object({
        content: DecisionContentView,
        draftedAt: InstantSchema,
        ruleSaid: z.enum(OUTCOMES).nullable(),
        decidedAt: InstantSchema.nullable(),
        decidedBy: z.array(Person),
      })
      .nullable(),
    /** The ways to buy more, and what the law has against each. */
    scaleRoutes: z.array(z.object({ route: z.enum(SCALE_ROUTES), lawful: z.boolean(), reasons: z.array(ReasonSchema) })),
    /** What the next steps still need, by the same judges as the acts. */
    missing: z.object({
      fixRule: z.array(ReasonSchema),
      start: z.array(ReasonSchema),
      report: z.array(ReasonSchema),
      decide: z.array(ReasonSchema),
    }),
  })
  .meta({ id: 'PilotView' });
export type PilotView = z.infer<typeof PilotView>;

/** The whole pilot, as the city works on it. @throws NotFound before the stage is opened. */
export async function pilotView(em: EntityManager, caseId: string, now: Date): Promise<PilotView> {
  const pilot = await thePilot(em, caseId);
  const recorded = await measurementsOf(em, caseId);
  const checkpoints = await checkpointsOf(em, caseId);
  const decision = await decisionOf(em, caseId);
  const facts = await decisionFacts(em, pilot, decision?.content.supplier);
  const { results, ruleSays } = judgementOf(pilot, recorded);
  const diary = await em.find(DiaryEntry, { where: { caseId }, order: { writtenAt: 'ASC', id: 'ASC' } });
  return {
    plan: await planView(em, caseId),
    rule: await ruleView(em, caseId),
    partners: await partnersNamed(em, caseId),
    openedAt: pilot.openedAt.toISOString(),
    startedAt: pilot.startedAt?.toISOString() ?? null,
    startedBy: await peopleNamed(em, pilot.startedBy),
    results: results.map((result) => ({ ...result })),
    ruleSays: ruleSays.map((said) => ({ ...said })),
    measurements: measurementViews(recorded),
    missingMonths: missingMonths(pilot, recorded, { solutions: solutionsOf(pilot), today: helsinkiDay(now) }),
    checkpoints: checkpointViews(checkpoints),
    draftCheckpoint: await draftView(em, checkpoints),
    diary: diary.map(diaryEntryView),
    deliveries: (await deliveriesOf(em, caseId)).map(deliveryView),
    paidCents: await paidCents(em, caseId),
    report: pilot.report && { ...pilot.report },
    reportedAt: pilot.reportedAt?.toISOString() ?? null,
    decision: decision && (await decisionView(em, decision)),
    scaleRoutes: routesJudged(facts).map(({ route, reasons }) => ({
      route,
      lawful: reasons.length === 0,
      reasons: reasons.map(reasonView),
    })),
    missing: await missingFor(em, pilot, decision?.decidedAt ? [] : decisionProblems(decision?.content ?? null, facts)),
  };
}

/** What the steps still ahead need; of those behind, nothing. */
async function missingFor(em: EntityManager, pilot: Pilot, decide: readonly Reason[]): Promise<PilotView['missing']> {
  const c = await em.findOneByOrFail(Case, { id: pilot.caseId });
  const ahead = async <F>(isAhead: boolean, gate: { facts(em: EntityManager, c: Case): Promise<F>; check(facts: F): Reason[] }) =>
    isAhead ? gate.check(await gate.facts(em, c)).map(reasonView) : [];
  return {
    fixRule: await ahead(pilot.ruleFixedAt === null, planComplete),
    start: await ahead(pilot.startedAt === null, ready),
    report: await ahead(pilot.reportedAt === null, measured),
    decide: [...(await ahead(c.status === 'running', reported)), ...decide.map(reasonView)],
  };
}

async function decisionView(em: EntityManager, decision: Decision): Promise<PilotView['decision']> {
  const { content, draftedAt, ruleSaid, decidedAt, decidedBy } = decision;
  return {
    content,
    draftedAt: draftedAt.toISOString(),
    ruleSaid,
    decidedAt: decidedAt?.toISOString() ?? null,
    decidedBy: await peopleNamed(em, decidedBy),
  };
}

async function draftView(em: EntityManager, checkpoints: Awaited<ReturnType<typeof checkpointsOf>>): Promise<PilotView['draftCheckpoint']> {
  const draft = checkpoints.find((checkpoint) => checkpoint.heldAt === null);
  if (!draft) return null;
  const { id, key, decision, text, adjust, paymentCents, supplierId, draftedAt } = draft;
  const [draftedBy = { personId: draft.draftedBy, name: '' }] = await peopleNamed(em, [draft.draftedBy]);
  return { id, key, decision, text, adjust, paymentCents, supplierId, draftedBy, draftedAt: draftedAt.toISOString() };
}

async function partnersNamed(em: EntityManager, caseId: string): Promise<PilotView['partners']> {
  const contracts = await signedContracts(em, caseId);
  const names = await organisationNames(
    em,
    contracts.map((contract) => contract.supplierId),
  );
  return contracts.map(({ supplierId, valueCents, committedCents }) => ({
    supplierId,
    name: { ...names.get(supplierId) },
    valueCents,
    committedCents,
  }));
}

async function peopleNamed(em: EntityManager, ids: readonly string[] | null): Promise<z.infer<typeof Person>[]> {
  const names = await personNames(em, ids ?? []);
  return (ids ?? []).map((personId) => ({ personId, name: names.get(personId) ?? '' }));
}

async function thePilot(em: EntityManager, caseId: string): Promise<Pilot> {
  const pilot = await pilotOf(em, caseId);
  if (!pilot) throw new NotFound();
  return pilot;
}
