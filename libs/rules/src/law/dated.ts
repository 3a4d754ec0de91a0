import type { Day } from '@app/kernel';

/** How well a rule is known. An `uncertain` rule advises and never blocks: a lawyer decides. */
export type Confidence = (typeof CONFIDENCES)[number];
export const CONFIDENCES = ['sourced', 'known', 'uncertain'] as const;

/** One row of law. Closed rows stay for ever: running cases keep the law of their day. */
export interface DatedRule {
  /** Id of the rule; rows of the same rule follow one another in time. */
  readonly rule: string;
  readonly validFrom: Day;
  /** Last day of force; null while no end is known. */
  readonly validTo: Day | null;
  /** Act and section, or directive and article: `HL s.25`, `2014/24/EU Art 27(1)`. HL is Act 1397/2016. */
  readonly article: string;
  readonly confidence: Confidence;
}

/** What an answer rests on. */
export type Citation = Readonly<Pick<DatedRule, 'rule' | 'article' | 'validFrom' | 'validTo' | 'confidence'>>;

/** No row covers the day. The last row is never carried forward: nobody knows the law of a day that is not loaded. */
export class LawNotLoaded extends Error {
  constructor(
    readonly rule: string,
    readonly on: Day,
  ) {
    super(`threshold or limit not loaded: ${rule} on ${on}`);
    this.name = 'LawNotLoaded';
  }
}

/** The row in force on a day, or undefined when none is loaded for it. */
export function ruleOn<R extends DatedRule>(rows: readonly R[], rule: R['rule'], on: Day): R | undefined {
  return rows.find((row) => row.rule === rule && row.validFrom <= on && (row.validTo === null || on <= row.validTo));
}

/** The row in force on a day. @throws LawNotLoaded when there is none. */
export function loadedRuleOn<R extends DatedRule>(rows: readonly R[], rule: R['rule'], on: Day): R {
  const row = ruleOn(rows, rule, on);
  if (!row) throw new LawNotLoaded(rule, on);
  return row;
}

export const citationOf = ({ rule, article, validFrom, validTo, confidence }: DatedRule): Citation => ({
  rule,
  article,
  validFrom,
  validTo,
  confidence,
});
