import { z } from 'zod';

import { ActWithText, Euro, PlainAct, ScriptDay, ScriptId, ScriptText, ScriptText3, when } from './script-pieces';

/** The pilot: its plan, its measures, the rule fixed beforehand, and what was seen and decided. */

const Plan = z.strictObject({
  ...when,
  contract: z.union([ScriptId, z.array(ScriptId)]),
  starts: ScriptDay,
  ends: ScriptDay,
  budget_cap_eur: Euro,
  hypothesis: ScriptText3,
  site: ScriptText3,
  users: ScriptText3,
  permits: ScriptText3,
  data: ScriptText3,
  ipr: ScriptText3,
  risks: z.array(ScriptText3),
  exit: ScriptText3,
});

const Kpi = z.strictObject({
  id: ScriptId,
  text: ScriptText3,
  unit: z.string(),
  direction: z.enum(['up', 'down']),
  baseline: z.number(),
  baseline_date: ScriptDay,
  target: z.number(),
  minimum: z.number(),
  aggregate: z.enum(['mean', 'last', 'sum']),
  method: ScriptText3,
  owner: ScriptId,
  missing: ScriptText3,
});

const Condition = z.looseObject({});
const Rule = z.strictObject({ ...when, scale: Condition, repeat: Condition, otherwise: z.enum(['stop', 'repeat']), text: ScriptText3 });

const Measurement = z.strictObject({
  ...when,
  id: ScriptId,
  kpi: ScriptId,
  value: z.number(),
  unit: z.string(),
  period: z.string(),
  source: ScriptText,
  supplier: ScriptId.optional(),
  corrects: ScriptId.optional(),
  reason: ScriptText.optional(),
});

const Checkpoint = z.strictObject({
  ...when,
  id: ScriptId,
  decision: z.enum(['continue', 'adjust', 'stop']),
  payment_eur: Euro,
  text: ScriptText3,
  adjust: ScriptText3.optional(),
  supplier: ScriptId.optional(),
});

const Delivery = z.strictObject({
  ...when,
  accepted: z.boolean(),
  text: ScriptText3,
  payment_eur: Euro.optional(),
  supplier: ScriptId.optional(),
});

const PilotDecision = z.strictObject({
  ...when,
  decision: z.enum(['stop', 'repeat', 'scale']),
  text: ScriptText3,
  route: z.string().optional(),
  option_seasons: z.array(z.string()).optional(),
  value_eur: Euro.optional(),
  supplier: ScriptId.optional(),
});

export const Pilot = z.strictObject({
  plan: Plan,
  kpis: z.array(Kpi),
  rule: Rule,
  start: PlainAct,
  measurements: z.array(Measurement),
  diary: z.array(z.strictObject({ ...when, kind: z.enum(['deviation', 'feedback']), text: ScriptText })),
  checkpoints: z.array(Checkpoint),
  delivery: z.union([Delivery, z.array(Delivery)]),
  report: ActWithText,
  decision: PilotDecision,
});
