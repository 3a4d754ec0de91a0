import { organisationNames, personNames } from '@app/identity';
import { NotFound, type Text } from '@app/kernel';
import { publishedCallOf, type CallContent } from '@app/tendering';
import type { EntityManager } from 'typeorm';
import { ruleDigest } from '../commands/fix-rule';
import type { DecisionContent } from '../decision-content';
import { decisionFacts } from '../decision-facts';
import { ruleFor, type RuleSays } from '../decision-problems';
import type { KpiResult, PilotOutcome } from '../decision-rule';
import { DiaryEntry } from '../entities/diary-entry';
import type { Measurement } from '../entities/measurement';
import { judgementOf } from '../judgement';
import { checkpointsOf, decisionOf, deliveriesOf, measurementsOf, pilotOf } from '../on-record';
import { signedContracts, type PartnerContract } from '../partners';
import { completeKpis, type DraftPlan, type Kpi, type PilotRule } from '../plan-content';
import { routesJudged, type ScaleRoute } from '../scale-routes';

/** One point of a KPI's chart: the value that stands for a month. */
export interface SeriesPoint {
  /** `YYYY-MM`. */
  readonly period: string;
  readonly value: number;
  readonly supplierId: string | null;
  readonly source: Text;
  /** What it takes the place of, oldest first; empty where it was right the first time. */
  readonly corrected: readonly { readonly value: number; readonly reason: Text; readonly at: Date }[];
}

/** Everything that a pilot's report tells, gathered in one place. Instants as Date, days as YYYY-MM-DD, money in cents. */
export interface PilotFacts {
  readonly plan: DraftPlan;
  readonly partners: readonly (PartnerContract & { readonly name: Text })[];
  readonly kpis: readonly (Kpi & {
    readonly ownerName: string;
    readonly results: readonly KpiResult[];
    /** By month; the months of several partners one after another. */
    readonly series: readonly SeriesPoint[];
  })[];
  readonly rule: PilotRule | null;
  /** Who fixed it, when, and a hash of what was fixed. */
  readonly ruleFixed: { readonly at: Date; readonly by: readonly string[]; readonly digest: string } | null;
  readonly started: { readonly at: Date; readonly by: readonly string[] } | null;
  readonly checkpoints: readonly {
    readonly key: string;
    readonly decision: 'continue' | 'adjust' | 'stop';
    readonly text: Text;
    readonly adjust: Text | null;
    readonly paymentCents: number;
    readonly supplierId: string | null;
    readonly heldAt: Date;
    readonly heldBy: readonly string[];
  }[];
  readonly deliveries: readonly {
    readonly accepted: boolean;
    readonly text: Text;
    readonly paymentCents: number;
    readonly supplierId: string | null;
    readonly decidedAt: Date;
    readonly decidedBy: string;
  }[];
  readonly payments: { readonly paidCents: number; readonly capCents: number | null };
  readonly diary: readonly {
    readonly kind: DiaryEntry['kind'];
    readonly text: Text;
    readonly by: 'city' | 'supplier';
    readonly at: Date;
  }[];
  readonly report: { readonly text: Text; readonly at: Date; readonly by: string } | null;
  readonly ruleSays: RuleSays;
  /** What the rule says of the pilot as a whole; null while nothing is measured. */
  readonly outcome: PilotOutcome | null;
  /** What the call announced of scaling, and what the law has against each route. */
  readonly scaleRoute: CallContent['scaleRoute'] | null;
  readonly routes: readonly { readonly route: ScaleRoute; readonly lawful: boolean }[];
  readonly decision: {
    readonly content: DecisionContent;
    readonly ruleSaid: PilotOutcome | null;
    readonly at: Date;
    readonly by: readonly string[];
  } | null;
}

/** The facts of a pilot for its papers. People by name. @throws NotFound before the stage is opened. */
export async function pilotFacts(em: EntityManager, caseId: string): Promise<PilotFacts> {
  const pilot = await pilotOf(em, caseId);
  if (!pilot) throw new NotFound();
  const recorded = await measurementsOf(em, caseId);
  const checkpoints = await checkpointsOf(em, caseId);
  const deliveries = await deliveriesOf(em, caseId);
  const diary = await em.find(DiaryEntry, { where: { caseId }, order: { writtenAt: 'ASC', id: 'ASC' } });
  const decision = await decisionOf(em, caseId);
  const contracts = await signedContracts(em, caseId);
  const announced = await decisionFacts(em, pilot, decision?.content.supplier);
  const { results, ruleSays } = judgementOf(pilot, recorded);
  const kpis = completeKpis(pilot.kpis);
  const suppliers = await organisationNames(
    em,
    contracts.map((contract) => contract.supplierId),
  );
  const people = await personNames(em, [
    ...kpis.map((kpi) => kpi.owner),
    ...[pilot.ruleFixedBy, pilot.startedBy, decision?.decidedBy ?? [], ...checkpoints.map((c) => c.heldBy)].flatMap((ids) => ids ?? []),
    ...deliveries.map((d) => d.decidedBy),
    ...(pilot.reportedBy ? [pilot.reportedBy] : []),
  ]);
  const nameOf = (id: string) => people.get(id) ?? '';
  const namesOf = (ids: readonly string[] | null) => (ids ?? []).map(nameOf);
  const held = checkpoints.flatMap((c) => (c.heldAt === null ? [] : [{ ...c, heldAt: c.heldAt }]));
  return {
    plan: pilot.plan,
    partners: contracts.map((contract) => ({ ...contract, name: suppliers.get(contract.supplierId) ?? {} })),
    kpis: kpis.map((kpi) => ({
      ...kpi,
      ownerName: nameOf(kpi.owner),
      results: results.filter((result) => result.kpi === kpi.id),
      series: seriesOf(kpi, recorded),
    })),
    rule: pilot.rule,
    ruleFixed: pilot.ruleFixedAt && { at: pilot.ruleFixedAt, by: namesOf(pilot.ruleFixedBy), digest: ruleDigest(pilot) },
    started: pilot.startedAt && { at: pilot.startedAt, by: namesOf(pilot.startedBy) },
    checkpoints: held.map(({ key, decision: decided, text, adjust, paymentCents, supplierId, heldAt, heldBy }) => ({
      key,
      decision: decided,
      text,
      adjust,
      paymentCents,
      supplierId,
      heldAt,
      heldBy: namesOf(heldBy),
    })),
    deliveries: deliveries.map(({ accepted, text, paymentCents, supplierId, decidedAt, decidedBy }) => ({
      accepted,
      text,
      paymentCents,
      supplierId,
      decidedAt,
      decidedBy: nameOf(decidedBy),
    })),
    payments: {
      paidCents: [...held, ...deliveries].reduce((sum, { paymentCents }) => sum + paymentCents, 0),
      capCents: pilot.plan.budgetCapCents ?? null,
    },
    diary: diary.map(({ kind, text, organisationId, cityId, writtenAt }) => ({
      kind,
      text,
      by: organisationId === cityId ? 'city' : 'supplier',
      at: writtenAt,
    })),
    report: pilot.report && pilot.reportedAt ? { text: pilot.report, at: pilot.reportedAt, by: nameOf(pilot.reportedBy ?? '') } : null,
    ruleSays,
    outcome: ruleSays.length ? ruleFor(ruleSays, undefined) : null,
    scaleRoute: (await publishedCallOf(em, caseId)).content.scaleRoute ?? null,
    routes: routesJudged(announced).map(({ route, reasons }) => ({ route, lawful: reasons.length === 0 })),
    decision: decision?.decidedAt
      ? { content: decision.content, ruleSaid: decision.ruleSaid, at: decision.decidedAt, by: namesOf(decision.decidedBy) }
      : null,
  };
}

/** The values that stand, by month, each with what it corrects. Pure. */
export function seriesOf({ id }: Pick<Kpi, 'id'>, recorded: readonly Measurement[]): SeriesPoint[] {
  const own = recorded.filter((m) => m.kpi === id);
  const isCorrected = new Set(own.flatMap((m) => m.corrects ?? []));
  return own
    .filter((m) => !isCorrected.has(m.id))
    .map((m) => ({ period: m.period, value: m.value, supplierId: m.supplierId, source: m.source, corrected: correctedBy(m, own) }))
    .sort((a, b) => (a.supplierId ?? '').localeCompare(b.supplierId ?? '') || a.period.localeCompare(b.period));
}

function correctedBy({ corrects, reason, reportedAt }: Measurement, all: readonly Measurement[]): SeriesPoint['corrected'] {
  const old = all.find((m) => m.id === corrects);
  return old ? [...correctedBy(old, all), { value: old.value, reason: reason ?? {}, at: reportedAt }] : [];
}
