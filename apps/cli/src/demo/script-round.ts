import { z } from 'zod';

import { Euro, PlainAct, ScriptDay, ScriptId, ScriptLocale, ScriptText, ScriptText3, ScriptTime, when } from './script-pieces';

/** One closing of submissions and what follows it. An open procedure has one round, a staged one several. */

const Criterion = z.strictObject({
  id: ScriptId,
  kind: z.enum(['price', 'quality', 'declared', 'measured']),
  weight: z.number().positive().max(100),
  formula: z.enum(['lowest_over_price', 'linear_over_lowest', 'share_of_scale', 'share_of_best', 'linear_between']),
  text: ScriptText3,
  scale_max: z.number().optional(),
  minimum: z.number().optional(),
  scale: z.record(z.string(), ScriptText3).optional(),
  best: z.number().optional(),
  worst: z.number().optional(),
  unit: z.string().optional(),
  from: z.array(ScriptId).optional(),
  price_item: ScriptId.optional(),
});

const Submission = z.strictObject({
  ...when,
  id: ScriptId,
  supplier: ScriptId,
  status: z.enum(['submitted', 'withdrawn', 'late']),
  language: ScriptLocale.optional(),
  prices: z.record(z.string(), Euro).optional(),
  values: z.record(z.string(), z.number()).optional(),
  quality: z.record(z.string(), ScriptText).optional(),
  declarations: z.record(z.string(), z.union([z.boolean(), ScriptText])).optional(),
  secrets: z.array(ScriptId).optional(),
  replaces: ScriptId.optional(),
  withdrawal: z.strictObject({ ...when, reason: ScriptText }).optional(),
  confirmation: z.strictObject({ ...when, amendment: ScriptId }).optional(),
});

const ScoreItem = z.strictObject({
  submission: ScriptId,
  criterion: ScriptId,
  points: z.number(),
  reason: ScriptText,
  dissent: z.array(z.strictObject({ by: ScriptId, points: z.number(), text: ScriptText })).optional(),
});

const Declaration = z.strictObject({
  ...when,
  role: z.enum(['chair', 'member', 'reserve']).optional(),
  conflict: z.boolean(),
  text: ScriptText,
  replaced_by: ScriptId.optional(),
});

const Clarification = z.strictObject({
  request: z.strictObject({ ...when, submission: ScriptId, item: ScriptId, due: ScriptTime, text: ScriptText }),
  answer: z.strictObject({ ...when, item: ScriptId, text: ScriptText }).optional(),
});

export const Round = z.strictObject({
  id: ScriptId,
  kind: z.enum(['tenders', 'requests', 'initial_tenders', 'final_tenders', 'phase_results']),
  deadline: ScriptTime,
  submissions: z.array(Submission),
  criteria: z.array(Criterion).optional(),
  anonymous_quality: z.boolean().optional(),
  keep: z.strictObject({ max: z.int(), min: z.int().optional(), text: ScriptText3 }).optional(),
  invitation: z.strictObject({ ...when, invited: z.array(ScriptId), text: ScriptText.optional() }).optional(),
  phase: z
    .strictObject({
      starts: ScriptDay,
      ends: ScriptDay,
      budget_per_partner_eur: Euro,
      goals: z.array(z.strictObject({ id: ScriptId, text: ScriptText3 })),
      instalments: z.array(z.strictObject({ eur: Euro, text: ScriptText3 })),
      termination: ScriptText3,
    })
    .optional(),
  opening: PlainAct.optional(),
  suitability: z.array(z.strictObject({ ...when, submission: ScriptId, ok: z.boolean(), text: ScriptText })).optional(),
  clarifications: z.array(Clarification).optional(),
  abnormally_low: z.array(z.looseObject({})).optional(),
  negotiations: z.array(z.looseObject({ ...when, supplier: ScriptId, minutes: ScriptText })).optional(),
  panel: z.array(Declaration).optional(),
  replacement: z.union([z.looseObject(when), z.array(z.looseObject(when))]).optional(),
  scores: z.array(z.strictObject({ ...when, items: z.array(ScoreItem) })).optional(),
  consensus: z.strictObject({ ...when, items: z.array(ScoreItem) }).optional(),
  finalise: PlainAct.optional(),
  decision: z
    .strictObject({
      ...when,
      selected: z.array(ScriptId),
      not_selected: z.array(z.strictObject({ supplier: ScriptId, reason: ScriptText3 })),
      text: ScriptText,
    })
    .optional(),
});

export type ScriptRound = z.infer<typeof Round>;
export type ScriptSubmission = z.infer<typeof Submission>;
export type ScriptScoreItem = z.infer<typeof ScoreItem>;
