import { DIRECT_AWARD_CODES } from '../law/direct-award-grounds';

/**
 * What the choice of a procedure hangs on beside the facts of the purchase, with the answers that can be given. HL is Act 1397/2016.
 */
export const QUESTIONS = {
  /** Does the market have it: as it is, after adapting, or not at all. */
  market: ['ready', 'adapt', 'nothing'],
  /** Innovation by HL s. 4: new, or significantly improved. */
  novelty: ['existing', 'improved', 'new'],
  /** How closely what is bought can be described: exactly, by its outcome, or not even the kind of solution. */
  specification: ['precise', 'outcome', 'open'],
  /** How much of the value is research and development. `most`: the main object of a mixed contract. */
  research: ['none', 'some', 'most', 'all'],
  /** Whom the benefits of the research serve. */
  results: ['buyer', 'shared'],
  /** Who pays for the research. */
  payment: ['wholly', 'shared'],
  /** `justified`: can be substantiated in the notice; `extreme`: unforeseen and not of the buyer's making. */
  urgency: ['none', 'justified', 'extreme'],
  /** What an earlier call for the same need ended in. */
  earlier: ['none', 'unsuitable', 'irregular'],
  /** Whether a dynamic purchasing system for the goods or services is in force. */
  system: ['none', 'exists'],
  /** A ground for a direct award that the buyer can prove. */
  ground: ['none', ...DIRECT_AWARD_CODES],
} as const;

export type Question = keyof typeof QUESTIONS;
export type AnswerTo<Q extends Question> = (typeof QUESTIONS)[Q][number];
/** What has been answered; a question without an answer is open, and nothing is assumed. */
export type AdviceAnswers = { readonly [Q in Question]?: AnswerTo<Q> };

/** Answers that speak for a procedure. */
export type Fits = { readonly [Q in Question]?: readonly AnswerTo<Q>[] };

/** Names of the questions, in the order in which they are asked. */
export const QUESTION_NAMES: readonly Question[] = [
  'market',
  'novelty',
  'specification',
  'research',
  'results',
  'payment',
  'urgency',
  'earlier',
  'system',
  'ground',
];

/** Whether the answer of a question can still change anything. */
export function isAsked(question: Question, { market, research }: AdviceAnswers): boolean {
  if (question === 'results' || question === 'payment') return research === 'most' || research === 'all';
  if (question === 'system') return market === 'ready';
  return true;
}
