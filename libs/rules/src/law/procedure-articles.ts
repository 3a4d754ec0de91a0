import type { Confidence, DatedRule } from './dated';

/** Where the law speaks of a procedure or of the condition for it. The numbering of part II of the Act is still to be checked. */
const row = <R extends string>(rule: R, article: string, confidence: Confidence) => ({
  rule,
  article,
  confidence,
  validFrom: '2017-01-01',
  validTo: null,
});

const ROWS = [
  row('procedure-open', '2014/24/EU Art 27(1)', 'known'),
  row('procedure-open-act', 'HL s.32', 'uncertain'),
  row('procedure-restricted', '2014/24/EU Art 28(1)', 'known'),
  row('procedure-restricted-act', 'HL s.33', 'uncertain'),
  row('procedure-negotiation', '2014/24/EU Art 29(1)', 'known'),
  row('procedure-negotiation-act', 'HL s.34-35', 'uncertain'),
  row('procedure-dialogue', '2014/24/EU Art 30(1)', 'known'),
  row('procedure-dialogue-act', 'HL s.36-37', 'uncertain'),
  row('procedure-partnership', '2014/24/EU Art 31(1)', 'known'),
  row('procedure-partnership-act', 'HL s.38-39', 'sourced'),
  row('procedure-direct', '2014/24/EU Art 32', 'known'),
  row('procedure-direct-act', 'HL s.40-41', 'sourced'),
  row('procedure-dps', '2014/24/EU Art 34(2)', 'known'),
  row('procedure-dps-act', 'HL s.49', 'uncertain'),
  row('procedure-national', 'HL part III', 'sourced'),
  row('procedure-small', 'HL s.25', 'sourced'),
  row('procedure-no-splitting', 'HL s.31', 'known'),
  row('procedure-research', '2014/24/EU Art 14', 'known'),
  row('procedure-research-act', 'HL s.9', 'uncertain'),
  row('negotiation-conditions', '2014/24/EU Art 26(4)', 'known'),
  row('innovation-defined', 'HL s.4', 'sourced'),
] as const;

export type ProcedureArticle = (typeof ROWS)[number]['rule'];

export interface ProcedureArticleRow extends DatedRule {
  readonly rule: ProcedureArticle;
}

export const PROCEDURE_ARTICLES: readonly ProcedureArticleRow[] = ROWS;
