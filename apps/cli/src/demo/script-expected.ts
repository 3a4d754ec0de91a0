import { z } from 'zod';

import { Euro, ScriptId, ScriptLocale, ScriptText3, ScriptTime, when } from './script-pieces';

/** What must come of a script. The player opens the gates while it plays; all else only when it compares. */

export const Gate = z.strictObject({
  ...when,
  id: ScriptId,
  act: z.string(),
  on: z.string(),
  status: z.union([z.int(), z.array(z.int())]),
  reason: ScriptText3,
  gate: z.string().optional(),
  given: z.record(z.string(), z.unknown()).optional(),
});

const Ranked = z.strictObject({
  rank: z.int(),
  submission: ScriptId,
  points: z.number(),
  by_criterion: z.record(z.string(), z.number()),
  comparison_price_eur: Euro.optional(),
  raw: z.number().optional(),
  tie: z.string().optional(),
});

const Ranking = z.strictObject({
  round: ScriptId,
  order: z.array(Ranked),
  not_ranked: z.array(z.strictObject({ submission: ScriptId, why: z.enum(['late', 'withdrawn', 'unsuitable', 'below_minimum']) })),
});

const KpiResult = z.strictObject({
  kpi: ScriptId,
  result: z.number(),
  minimum_met: z.boolean(),
  target_met: z.boolean(),
  supplier: ScriptId.optional(),
});

const NeverVisible = z.strictObject({
  id: ScriptId,
  text: z.string().optional(),
  what: z.string().optional(),
  of: z.array(ScriptId).optional(),
  to: z.array(z.string()),
  until: z.union([z.literal('never'), ScriptTime]),
  why: z.string(),
});

export const Expected = z.strictObject({
  law: z.record(z.string(), z.unknown()),
  gates: z.array(Gate),
  ranking: z.array(Ranking),
  pilot: z.strictObject({
    kpis: z.array(KpiResult),
    decision: z.enum(['stop', 'repeat', 'scale']),
    supplier: ScriptId.optional(),
    note: ScriptText3.optional(),
  }),
  lawful_scale_routes: z.strictObject({ allowed: z.array(z.string()), blocked: z.array(z.string()) }),
  documents: z.array(z.strictObject({ kind: z.string(), languages: z.array(ScriptLocale), count: z.int() })),
  notices: z.array(z.string()),
  notifications: z.array(z.strictObject({ kind: z.string(), event: z.string(), to: z.array(ScriptId) })),
  never_visible: z.array(NeverVisible),
  name_leaks: z.array(z.strictObject({ submission: ScriptId, criterion: ScriptId, text: z.string() })).optional(),
});

export type ScriptGate = z.infer<typeof Gate>;
export type ScriptSecret = z.infer<typeof NeverVisible>;
export type ExpectedOutcome = z.infer<typeof Expected>;
