import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import { caseKey } from '../officer/case-data';
import type { components } from '../openapi';

export type Advice = components['schemas']['ProcedureAdvice'];
export type Judged = NonNullable<Advice['advice']>;
export type AdviceOption = Judged['options'][number];
export type Question = Advice['asked'][number];

/** The advice for the answers that stand in the address. */
export const adviceQuery = (caseId: string, answers: string) =>
  queryOptions({
    queryKey: caseKey(caseId, 'procedure-advice', answers),
    queryFn: ({ signal }) => call<Advice>('GET', `/api/cases/${caseId}/procedure-advice?${answers}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** The answers that can be given, in order. */
export const ANSWERS = {
  market: ['ready', 'adapt', 'nothing'],
  novelty: ['existing', 'improved', 'new'],
  specification: ['precise', 'outcome', 'open'],
  research: ['none', 'some', 'most', 'all'],
  results: ['buyer', 'shared'],
  payment: ['wholly', 'shared'],
  urgency: ['none', 'justified', 'extreme'],
  earlier: ['none', 'unsuitable', 'irregular'],
  system: ['none', 'exists'],
  ground: [
    'none',
    'unsuitable',
    'irregular',
    'technical',
    'exclusive',
    'artistic',
    'urgency',
    'resd',
    'commodity',
    'bargain',
    'additional',
    'repetition',
    'contest',
  ],
} as const satisfies { readonly [Q in Question]: readonly NonNullable<Advice['answers'][Q]>[] };
