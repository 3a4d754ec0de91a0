import type { Day } from '@app/kernel';

/** How well a rule is known. `S`: read at a source; `K`: known, verify; `K?`: uncertain, a lawyer decides. */
export type Confidence = 'S' | 'K' | 'K?';

/** One row of law. Closed rows stay for ever: running cases keep the law of their day. */
export interface DatedRule {
  readonly key: string;
  readonly from: Day;
  /** Last day of force; null while no end is known. */
  readonly to: Day | null;
  /** Act and section, or directive and article. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** What an answer rests on. */
export interface Citation {
  readonly rule: string;
  readonly source: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly confidence: Confidence;
}

/** No row covers the day. The last row is never carried forward: nobody knows the law of a day that is not loaded. */
export class LawNotLoaded extends Error {
  constructor(
    readonly key: string,
    readonly on: Day,
  ) {
    super(`threshold or limit not loaded: ${key} on ${on}`);
    this.name = 'LawNotLoaded';
  }
}

/** The row in force on a day, or undefined when none is loaded for it. */
export function ruleOn<R extends DatedRule>(rows: readonly R[], key: R['key'], on: Day): R | undefined {
  return rows.find((row) => row.key === key && row.from <= on && (row.to === null || on <= row.to));
}

/** The row in force on a day. Throws LawNotLoaded when there is none. */
export function loadedRuleOn<R extends DatedRule>(rows: readonly R[], key: R['key'], on: Day): R {
  const row = ruleOn(rows, key, on);
  if (!row) throw new LawNotLoaded(key, on);
  return row;
}

export const citationOf = ({ key, source, from, to, confidence }: DatedRule): Citation => ({ rule: key, source, from, to, confidence });
