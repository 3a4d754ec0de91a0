import type { Text3 } from '@app/kernel';
import type { FaultCode } from '../assess/answer';
import { BUYERS, CONTRACT_TYPES, MODIFICATION_GROUNDS, REGIMES, type Facts } from '../assess/facts';
import { faultText } from '../assess/refusal-words';
import { isDay } from '../calendar';
import { PROCEDURE_NAMES } from '../law/procedure-law';

export const ASKS = ['regime', 'deadline', 'standstill', 'correction', 'award_notice', 'modification'] as const;
export type Ask = (typeof ASKS)[number];

/** One case of the vocabulary, read: or the first thing that is wrong with it. */
export type ReadCase =
  | { readonly kind: 'case'; readonly id: string; readonly ask: Ask; readonly facts: Facts }
  | { readonly kind: 'incomplete'; readonly id: string | null; readonly ask?: Ask; readonly missing: readonly ('id' | 'ask')[] }
  | {
      readonly kind: 'error';
      readonly id: string | null;
      readonly ask?: Ask;
      readonly field: string;
      readonly code: FaultCode;
      readonly because: Text3;
    };

type Check = (value: unknown) => FaultCode | null;

const amount: Check = (value) => (typeof value !== 'number' || !Number.isFinite(value) ? 'not_a_number' : value < 0 ? 'negative' : null);
const day: Check = (value) => (typeof value === 'string' && isDay(value) ? null : 'not_a_date');
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'wrong_type');
const name: Check = (value) => (typeof value === 'string' && value !== '' ? null : 'wrong_type');
const anything: Check = () => null;
const oneOf =
  (list: readonly string[]): Check =>
  (value) =>
    typeof value !== 'string' ? 'wrong_type' : list.includes(value) ? null : 'not_in_list';
const cpv: Check = (value) => (typeof value !== 'string' ? 'wrong_type' : /^\d{8}(-\d)?$/.test(value) ? null : 'not_in_list');

const duration: Check = (value) => {
  if (typeof value === 'string') return value === 'open_ended' ? null : 'not_in_list';
  if (typeof value !== 'number') return 'wrong_type';
  if (value < 0) return 'negative';
  if (!Number.isInteger(value)) return 'wrong_type';
  return value === 0 ? 'not_in_list' : null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lots: Check = (value) => {
  if (!Array.isArray(value) || value.length === 0) return 'wrong_type';
  for (const lot of value as unknown[]) {
    const code = lotFault(lot);
    if (code) return code;
  }
  return null;
};

const leaveOut: Check = (value) => {
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string')) return 'wrong_type';
  return new Set(value).size < value.length ? 'inconsistent' : null;
};

const LOT_FIELDS: Readonly<Record<string, Check>> = { id: name, value_eur: amount, options_eur: amount };

/** A lot needs its name; a lot without a value is a missing fact. */
const lotFault: (lot: unknown) => FaultCode | null = (lot) =>
  isRecord(lot) ? (faultOf(LOT_FIELDS, lot)?.code ?? name(lot.id)) : 'wrong_type';

/** Every field of the vocabulary and what it may hold. The readers' own fields (`note`, `source`, `expected`) hold anything. */
const FIELDS: Readonly<Record<string, Check>> = {
  id: name,
  ask: oneOf(ASKS),
  date: day,
  call_date: day,
  invitation_date: day,
  pin_date: day,
  notified_date: day,
  contract_date: day,
  buyer: oneOf(BUYERS),
  contract_type: oneOf(CONTRACT_TYPES),
  cpv,
  value_eur: amount,
  options_eur: amount,
  renewals_eur: amount,
  monthly_eur: amount,
  duration_months: duration,
  residual_value_eur: amount,
  rd_eur: amount,
  purchase_eur: amount,
  followup_planned: flag,
  followup_eur: amount,
  lots,
  leave_out: leaveOut,
  rd_benefits_exclusive: flag,
  rd_wholly_paid: flag,
  procedure: oneOf(PROCEDURE_NAMES),
  stage: oneOf(['requests', 'tenders']),
  electronic: flag,
  urgent: flag,
  documents_electronic: flag,
  original_regime: oneOf(REGIMES),
  original_value_eur: amount,
  modification_eur: amount,
  earlier_modifications_eur: amount,
  modification_ground: oneOf(MODIFICATION_GROUNDS),
  nature_altered: flag,
  note: anything,
  source: anything,
  expected: anything,
};
const READERS_OWN: readonly string[] = ['id', 'ask', 'note', 'source', 'expected'];

function faultOf(
  fields: Readonly<Record<string, Check>>,
  given: Readonly<Record<string, unknown>>,
): { readonly field: string; readonly code: FaultCode } | null {
  for (const [field, value] of Object.entries(given)) {
    const check = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const code = check ? check(value) : 'unknown_field';
    if (code) return { field, code };
  }
  return null;
}

/** `call_date` as `callDate`, and back. */
const camel = (field: string): string => field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
export const snake = (fact: string): string => fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const camelKeys = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([field, value]) => [camel(field), value]));

/** Reads one case of the vocabulary. Never throws: what is outside the vocabulary is named with its first fault. */
export function readCase(given: unknown): ReadCase {
  if (!isRecord(given)) return { kind: 'error', id: null, field: 'id', code: 'wrong_type', because: faultText('wrong_type', 'id') };
  const id = typeof given.id === 'string' && given.id !== '' ? given.id : null;
  const ask = ASKS.find((known) => known === given.ask);
  const asked = ask && { ask };
  const fault = faultOf(FIELDS, given);
  if (fault) return { kind: 'error', id, ...asked, ...fault, because: faultText(fault.code, fault.field, shown(given[fault.field])) };
  if (id === null || ask === undefined) {
    return {
      kind: 'incomplete',
      id,
      ...asked,
      missing: [...(id === null ? (['id'] as const) : []), ...(ask === undefined ? (['ask'] as const) : [])],
    };
  }
  const facts = Object.entries(given)
    .filter(([field]) => !READERS_OWN.includes(field))
    .map(([field, value]) => [camel(field), Array.isArray(value) ? value.map((v: unknown) => (isRecord(v) ? camelKeys(v) : v)) : value]);
  return { kind: 'case', id, ask, facts: Object.fromEntries(facts) as Facts }; // every field has passed its check above
}

const SHOWN_LENGTH = 60;

/** The value at fault as the reason shows it: words and numbers only, and no more than a line of them. */
const shown = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .slice(0, SHOWN_LENGTH)
        .replace(/[\uD800-\uDBFF]$/, '')
    : undefined;
