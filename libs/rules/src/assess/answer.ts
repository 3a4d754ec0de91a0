import type { Day, Text3 } from '@app/kernel';
import { citationOf, ruleOn, type Citation, type DatedRule } from '../law/dated';
import { PROVISIONS, type ProvisionRule } from '../law/provisions';
import { THRESHOLDS, type Threshold, type ThresholdRule } from '../law/thresholds';
import { TIME_LIMITS, type TimeLimit, type TimeLimitRule } from '../law/time-limits';
import type { Fact, MissingFact } from './facts';
import { contradictionText, missingText } from './refusal-words';

export type FaultCode = 'not_a_number' | 'negative' | 'not_a_date' | 'not_in_list' | 'wrong_type' | 'unknown_field' | 'inconsistent';

/** What was found, what it rests on and why, in plain words. */
export interface Verdict<T> {
  readonly kind: 'verdict';
  readonly found: T;
  readonly citations: readonly Citation[];
  /** All of it, as running text. */
  readonly because: Text3;
  /** Its last sentence: what it comes to. */
  readonly conclusion: Text3;
}

/** No verdict: it hangs on facts that are not known. */
export interface Missing {
  readonly kind: 'missing';
  readonly missing: readonly MissingFact[];
  readonly because: Text3;
}

/** No verdict: the facts contradict one another or are none. */
export interface Fault {
  readonly kind: 'error';
  readonly field: string;
  readonly code: FaultCode;
  readonly because: Text3;
}

export type Answer<T> = Verdict<T> | Missing | Fault;

/** Ends a working out without a verdict. Never leaves `answering`. */
class NoVerdict extends Error {
  constructor(readonly answer: Missing | Fault) {
    super(answer.kind);
  }
}

/** @throws always: these facts are still needed. Each is named once, in the order given. */
export function miss(facts: readonly MissingFact[]): never {
  const missing = [...new Set(facts)];
  throw new NoVerdict({ kind: 'missing', missing, because: missingText(missing) });
}

/** @throws always: a fact contradicts another. */
export function contradict(field: Fact): never {
  throw new NoVerdict({ kind: 'error', field, code: 'inconsistent', because: contradictionText(field) });
}

/** The law an answer rests on, noted down as it is looked up, and the sentences that explain it. */
export class Grounds {
  private readonly rules = new Map<string, DatedRule>();
  private readonly sentences: Text3[] = [];

  /** The threshold of a day, or undefined where none is loaded. */
  threshold(rule: ThresholdRule, on: Day): Threshold | undefined {
    return this.note(ruleOn(THRESHOLDS, rule, on));
  }

  /** A number of days. Law that is not loaded for the day is a missing threshold like any other. */
  limit(rule: TimeLimitRule, on: Day): TimeLimit {
    return this.note(ruleOn(TIME_LIMITS, rule, on)) ?? miss(['threshold']);
  }

  cite(rule: ProvisionRule, on: Day): void {
    this.note(ruleOn(PROVISIONS, rule, on));
  }

  say(sentence: Text3): void {
    this.sentences.push(sentence);
  }

  get citations(): readonly Citation[] {
    return [...this.rules.values()].map(citationOf);
  }

  get because(): Text3 {
    const joined = (locale: keyof Text3) => this.sentences.map((sentence) => sentence[locale]).join(' ');
    return { fi: joined('fi'), sv: joined('sv'), en: joined('en') };
  }

  get conclusion(): Text3 {
    return this.sentences.at(-1) ?? { fi: '', sv: '', en: '' };
  }

  private note<R extends DatedRule>(row: R | undefined): R | undefined {
    if (row) this.rules.set(row.rule, row);
    return row;
  }
}

/** Works a question out and gives its answer, whichever of the three it becomes. */
export function answering<T>(workOut: (grounds: Grounds) => T): Answer<T> {
  const grounds = new Grounds();
  try {
    const found = workOut(grounds);
    return { kind: 'verdict', found, citations: grounds.citations, because: grounds.because, conclusion: grounds.conclusion };
  } catch (error) {
    if (error instanceof NoVerdict) return error.answer;
    throw error;
  }
}

/** True, false, or the facts on which it still hangs. */
export type Finding = boolean | readonly MissingFact[];

/**
 * Whether all conditions hold. One that fails decides, whatever else is not known; only then do the unknown ones count.
 * @throws NoVerdict (inside `answering`) when it hangs on missing facts.
 */
export function allHold(...conditions: readonly Finding[]): boolean {
  if (conditions.some((condition) => condition === false)) return false;
  const missing = conditions.flatMap((condition) => (typeof condition === 'boolean' ? [] : condition));
  return missing.length === 0 || miss(missing);
}

/** A fact as a condition: its value, or its own name while it is not known. */
export const known = (value: boolean | undefined, fact: Fact): Finding => value ?? [fact];
