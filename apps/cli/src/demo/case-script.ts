import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import { Expected } from './script-expected';
import {
  ActWithText,
  Euro,
  Organisation,
  Person,
  PlainAct,
  ScriptDay,
  ScriptId,
  ScriptLocale,
  ScriptText,
  ScriptText3,
  ScriptTime,
  Source,
  when,
} from './script-pieces';
import { Pilot } from './script-pilot';
import { Round } from './script-round';

const Need = z.strictObject({
  draft: PlainAct,
  problem: ScriptText3,
  users: ScriptText3,
  outcomes: z.array(z.strictObject({ id: ScriptId, text: ScriptText3 })).min(1),
  constraints: z.array(ScriptText3),
  state_of_art: z.array(z.strictObject({ source: ScriptId, finding: ScriptText3 })),
  alternatives: z.array(z.strictObject({ id: ScriptId, text: ScriptText3, eur_per_year: z.number() })),
  kpi_ideas: z.array(
    z.strictObject({ id: ScriptId, outcome: ScriptId, text: ScriptText3, unit: z.string(), baseline: z.number(), target: z.number() }),
  ),
  value_parts: z.array(
    z.strictObject({
      id: ScriptId,
      kind: z.enum(['base', 'option', 'renewal', 'followup', 'rd', 'purchase']),
      eur: Euro,
      text: ScriptText3,
    }),
  ),
  buyer: z.enum(['central_government', 'sub_central', 'utility']),
  contract_type: z.enum(['supplies', 'services', 'works']),
  rd: z.boolean(),
  funding: z.array(z.strictObject({ kind: z.enum(['city', 'akke', 'erdf', 'business_finland', 'other']), eur: Euro, text: ScriptText3 })),
  missions: z.array(z.string()),
  themes: z.array(ScriptText3),
  cpv: z.array(z.string().regex(/^\d{8}$/)),
  nuts: z.array(z.string()),
  innovation: z.strictObject({ new_to_buyer: z.boolean(), new_to_market: z.boolean(), text: ScriptText3 }),
  reviews: z.array(z.strictObject({ ...when, decision: z.enum(['returned', 'approved']), reason: ScriptText })),
  revisions: z.array(z.strictObject({ ...when, after: ScriptTime, text: ScriptText })).optional(),
});

const Advice = z.strictObject({
  ask: z.strictObject({ ...when, to: ScriptId, due: ScriptTime, text: ScriptText }),
  answer: ActWithText,
  used: ScriptText3,
});

const Minutes = z.strictObject({
  ...when,
  id: ScriptId,
  slot: ScriptId,
  present: z.array(ScriptId),
  public: ScriptText3,
  secret: z.strictObject({ text: ScriptText, ground: z.string() }).optional(),
});

const MarketAnswer = z.strictObject({
  ...when,
  id: ScriptId,
  supplier: ScriptId,
  items: z.array(z.strictObject({ question: ScriptId, text: ScriptText, secret: z.boolean().optional() })),
  late: z.boolean().optional(),
});

const Dialogue = z.strictObject({
  notice: z.strictObject({ ...when, subtype: z.string(), text: ScriptText3 }),
  answers_due: ScriptTime,
  questions: z.array(z.strictObject({ id: ScriptId, text: ScriptText3 })),
  answers: z.array(MarketAnswer),
  slots: z.array(z.strictObject({ id: ScriptId, start: ScriptTime, minutes: z.int() })),
  bookings: z.array(z.strictObject({ ...when, supplier: ScriptId, slot: ScriptId })),
  minutes: z.array(Minutes),
  advice: z.array(Advice),
  findings: z.array(z.strictObject({ id: ScriptId, text: ScriptText3, from: z.array(ScriptId), leads_to: z.array(ScriptId) })),
  prior_involvement: z.array(z.strictObject({ organisation: ScriptId, text: ScriptText3 })),
  summary: z.strictObject({ ...when, text: ScriptText3 }),
});

const Requirement = z.strictObject({
  id: ScriptId,
  kind: z.enum(['minimum', 'suitability', 'exclusion', 'contract']),
  from: z.array(ScriptId),
  text: ScriptText3,
  evidence: ScriptText3.optional(),
});

const Amendment = z.strictObject({
  ...when,
  id: ScriptId,
  kind: z.enum(['clarification', 'material']),
  changes: z.array(z.strictObject({ what: z.string(), from: z.unknown(), to: z.unknown() })),
  text: ScriptText3,
  from_questions: z.array(ScriptId).optional(),
});

const Tender = z.strictObject({
  title: ScriptText3,
  procedure: z.enum(['open', 'restricted', 'competitive_negotiation', 'competitive_dialogue', 'innovation_partnership']),
  procedure_type: z.string(),
  electronic: z.boolean(),
  binding_language: z.enum(['fi', 'sv']),
  languages: z.array(ScriptLocale),
  tender_languages: z.array(ScriptLocale),
  grounds: ScriptText3,
  lots: z.array(z.strictObject({ id: ScriptId, value_eur: Euro, text: ScriptText3 })),
  no_division: ScriptText3.optional(),
  scale_route: z.strictObject({ kind: z.string(), max_eur: Euro, text: ScriptText3 }),
  requirements: z.array(Requirement),
  price_items: z.array(z.strictObject({ id: ScriptId, quantity: z.number(), text: ScriptText3 })),
  rounding: z.strictObject({ decimals: z.int(), text: ScriptText3 }),
  tie_break: z.strictObject({ order: z.array(z.enum(['quality', 'price', 'lot'])), text: ScriptText3 }),
  waiting: z.strictObject({ kind: z.enum(['voluntary', 'statutory']), until: ScriptDay, text: ScriptText3 }),
  questions_due: ScriptTime,
  publish: z.strictObject({ ...when, notice: z.string() }),
  questions: z.array(
    z.strictObject({ id: ScriptId, ask: z.strictObject({ ...when, supplier: ScriptId, text: ScriptText }), answer: ScriptText3 }),
  ),
  answers_release: PlainAct,
  amendments: z.array(Amendment),
  rounds: z.array(Round).min(1),
});

const WinnerCheck = z.strictObject({ ...when, supplier: ScriptId, items: z.array(z.string()), ok: z.boolean() });

const Award = z.strictObject({
  proposal: PlainAct,
  decision: z.strictObject({ ...when, winners: z.array(z.strictObject({ supplier: ScriptId, submission: ScriptId })), text: ScriptText3 }),
  notified: PlainAct,
  correction: z
    .strictObject({ request: ActWithText, decision: z.strictObject({ ...when, accepted: z.boolean(), text: ScriptText }) })
    .optional(),
  winner_checks: z.union([WinnerCheck, z.array(WinnerCheck)]),
});

const Contract = z.strictObject({ ...when, id: ScriptId, supplier: ScriptId, value_eur: Euro, committed_eur: Euro, text: ScriptText3 });

const Lessons = z.strictObject({
  draft: z.strictObject({ ...when, items: z.array(ScriptText3) }),
  supplier_comment: ActWithText,
  publish: PlainAct,
  adoptions: z.array(
    z.strictObject({ ...when, organisation: ScriptId, status: z.enum(['planned', 'running', 'done', 'stopped']), text: ScriptText }),
  ),
});

/** One whole procurement: its people, all that they write, what each does and when, and what must come of it. */
export const CaseScript = z.strictObject({
  format: z.literal('innopolku-case/1'),
  id: ScriptId,
  title: ScriptText3,
  summary: ScriptText3,
  start: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/),
  timezone: z.literal('Europe/Helsinki'),
  sources: z.array(Source).min(1),
  organisations: z.array(Organisation),
  people: z.array(Person),
  case: z.strictObject({
    lead: ScriptId,
    buyers: z.array(z.strictObject({ organisation: ScriptId, share_pct: z.number() })),
    disqualification: z.array(z.strictObject({ ...when, conflict: z.boolean(), text: ScriptText })),
  }),
  need: Need,
  dialogue: Dialogue,
  tender: Tender,
  award: Award,
  contracts: z.array(Contract),
  award_notice: z.strictObject({ ...when, notice: z.string() }),
  pilot: Pilot,
  lessons: Lessons,
  expected: Expected,
});

export type CaseScript = z.infer<typeof CaseScript>;
export type ScriptPerson = CaseScript['people'][number];

/** @throws ZodError that names every field which does not fit, or SyntaxError where the file is not JSON. */
export async function readCaseScript(file: string): Promise<CaseScript> {
  return CaseScript.parse(JSON.parse(await readFile(file, 'utf8')));
}
