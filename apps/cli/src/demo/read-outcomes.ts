import { z } from 'zod';

import { CASE, type Scene } from './scene';

// What a case came to, read from the pages of its people and put into the shape of a script's `expected`.

const Ranking = z.object({
  order: z.array(
    z.object({
      rank: z.int(),
      submission: z.uuid(),
      comparisonCents: z.int(),
      points: z.number(),
      raw: z.number(),
      byCriterion: z.record(z.string(), z.number()),
    }),
  ),
  notRanked: z.array(z.object({ submission: z.uuid(), why: z.string() })),
});

/** Every round that the script expects to be ranked. Undefined where one of them was not. */
export async function rankingsOf(scene: Scene): Promise<readonly unknown[] | undefined> {
  const officer = scene.as(scene.cityPerson('officer'));
  const rankings: unknown[] = [];
  for (const { round } of scene.script.expected.ranking) {
    const { status, body } = await officer.ask('GET', `/api/cases/${scene.caseId}/rounds/${round}/ranking`);
    if (status !== 200) return undefined;
    const { order, notRanked } = Ranking.parse(body);
    rankings.push({
      round,
      order: order.map(({ rank, submission, comparisonCents, points, raw, byCriterion }) => ({
        rank,
        submission: scene.scriptId(submission),
        comparison_price_eur: comparisonCents / 100,
        points,
        raw,
        by_criterion: Object.fromEntries(Object.entries(byCriterion).map(([criterion, value]) => [criterion, toFour(value)])),
      })),
      not_ranked: notRanked
        .map(({ submission, why }) => ({ submission: scene.scriptId(submission), why }))
        .sort((a, b) => a.submission.localeCompare(b.submission)),
    });
  }
  return rankings;
}

/** Scripts write points of a criterion with four decimals. */
const toFour = (value: number): number => Math.round(value * 10_000) / 10_000;

const Pilot = z.object({
  results: z.array(
    z.object({
      kpi: z.string(),
      supplierId: z.uuid().nullable(),
      result: z.number().nullable(),
      minimumMet: z.boolean(),
      targetMet: z.boolean(),
    }),
  ),
  decision: z
    .object({ content: z.object({ decision: z.string(), supplier: z.uuid().optional() }), decidedAt: z.string().nullable() })
    .nullable(),
  scaleRoutes: z.array(z.object({ route: z.string(), lawful: z.boolean() })),
});

export interface PilotOutcome {
  readonly pilot: unknown;
  readonly lawful_scale_routes: { readonly allowed: readonly string[]; readonly blocked: readonly string[] };
}

/** What was measured and decided, and which ways to scale the product holds lawful. Undefined before a decision. */
export async function pilotOutcomeOf(scene: Scene): Promise<PilotOutcome | undefined> {
  const { status, body } = await scene.as(scene.cityPerson('officer')).ask('GET', `/api/cases/${scene.caseId}/pilot`);
  if (status !== 200) return undefined;
  const { results, decision, scaleRoutes } = Pilot.parse(body);
  if (!decision?.decidedAt) return undefined;
  const whose = (supplier: string | null | undefined) => (supplier ? { supplier: organisationOf(scene, supplier) } : {});
  const routes = (lawful: boolean) => scaleRoutes.filter((r) => r.lawful === lawful).map(({ route }) => route);
  return {
    pilot: {
      kpis: results.map(({ kpi, result, minimumMet, targetMet, supplierId }) => ({
        kpi,
        result,
        minimum_met: minimumMet,
        target_met: targetMet,
        ...whose(supplierId),
      })),
      decision: decision.content.decision,
      ...whose(decision.content.supplier),
    },
    lawful_scale_routes: { allowed: routes(true), blocked: routes(false) },
  };
}

const organisationOf = (scene: Scene, id: string): string => scene.scriptId(id).replace(/^organisation:/, '');

const Leaks = z.object({ nameLeaks: z.array(z.object({ submission: z.uuid(), criterion: z.string(), text: z.string() })) });

/** Names that stand where quality is judged without names. */
export async function nameLeaksOf(scene: Scene): Promise<readonly unknown[] | undefined> {
  const leaks: unknown[] = [];
  for (const { id } of scene.script.tender.rounds) {
    const { status, body } = await scene.as(scene.cityPerson('officer')).ask('GET', `/api/cases/${scene.caseId}/rounds/${id}/evaluation`);
    if (status !== 200) return undefined;
    leaks.push(...Leaks.parse(body).nameLeaks.map((leak) => ({ ...leak, submission: scene.scriptId(leak.submission) })));
  }
  return leaks;
}

const Timeline = z.object({
  procedure: z.object({ law: z.string() }).nullable(),
  regime: z
    .object({
      key: z.string(),
      decisiveDate: z.iso.date(),
      estimatedValueEur: z.number(),
      thresholdEur: z.number(),
      nationalThresholdEur: z.number().nullable(),
      noticeSubtype: z.string().nullable(),
      awardNoticeSubtype: z.string().nullable(),
      tedRequired: z.boolean(),
      standstillDays: z.int(),
      exemption: z.string().nullable(),
      minCandidates: z.int().nullable(),
      awardBasis: z.string().nullable(),
    })
    .nullable(),
  rows: z.array(
    z.object({
      point: z.string(),
      earliest: z.iso.date().nullable(),
      count: z
        .object({ from: z.string(), minDays: z.int().nullable(), reductions: z.array(z.string()), unrolled: z.iso.date().nullable() })
        .nullable(),
    }),
  ),
});
const Award = z.object({
  remedies: z
    .object({
      notified: z.iso.date(),
      standstillDays: z.int(),
      appealDays: z.int().nullable(),
      appealLastDay: z.iso.date().nullable(),
      correctionLastDay: z.iso.date(),
      earliestSignature: z.iso.date(),
    })
    .nullable(),
});

/** What the product tells of the law of the case: its timeline, and the days after the award. */
export async function lawOf(scene: Scene): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!scene.knows(CASE)) return undefined;
  const officer = scene.as(scene.cityPerson('officer'));
  const timeline = await officer.ask('GET', `/api/cases/${scene.caseId}/timeline`);
  if (timeline.status !== 200) return undefined;
  const { procedure, regime, rows } = Timeline.parse(timeline.body);
  if (!regime) return undefined;
  const { key, ...judged } = regime;
  // The time that the law is asked about begins with the notice: a later round has a time of its own.
  const closing = rows.find(({ count }) => count?.from === 'notice');
  const minDays = closing?.count?.minDays ?? null;
  const award = await officer.ask('GET', `/api/cases/${scene.caseId}/award`);
  const remedies = award.status === 200 ? Award.parse(award.body).remedies : null;
  return inScriptWords({
    regime: key,
    ...judged,
    procedure: procedure?.law ?? null,
    minDays,
    reductions: closing?.count?.reductions ?? [],
    unrolled: closing?.count?.unrolled ?? null,
    earliestLastDay: minDays === null ? null : closing?.earliest,
    ...(remedies && {
      notifiedDate: remedies.notified,
      standstillDays: remedies.standstillDays,
      appealDays: remedies.appealDays,
      appealLastDay: remedies.appealLastDay,
      correctionLastDay: remedies.correctionLastDay,
      earliestSafeSignature: remedies.earliestSignature,
    }),
  });
}

const inScriptWords = (found: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(found).map(([name, value]: [string, unknown]) => [name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), value]),
  );
