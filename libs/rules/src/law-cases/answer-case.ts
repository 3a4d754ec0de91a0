import type { Text3 } from '@app/kernel';
import type { Answer } from '../assess/answer';
import { awardNotice, correction, standstill } from '../assess/after-decision';
import { minimumDeadline } from '../assess/deadline';
import type { Facts } from '../assess/facts';
import { modification } from '../assess/modification';
import { assessRegime } from '../assess/regime';
import type { SmallLots } from '../assess/small-lots';
import type { Citation } from '../law/dated';
import { readCase, snake, type Ask } from './read-case';

const ANSWERS: Readonly<Record<Ask, (facts: Facts) => Answer<object>>> = {
  regime: assessRegime,
  deadline: minimumDeadline,
  standstill,
  correction,
  award_notice: awardNotice,
  modification,
};

/** Fields whose name in the vocabulary is not the plain rewriting of ours. */
const NAMES: Readonly<Record<string, string>> = { s136Applies: 's136_applies' };

/**
 * Answers one case in the vocabulary of the law command: a verdict, `missing` or `error`, as it is printed. Never throws for
 * anything that can stand in JSON.
 */
export function answerCase(given: unknown): Readonly<Record<string, unknown>> {
  const read = readCase(given);
  if (read.kind === 'error') {
    const { id, ask, field, code, because } = read;
    return { id, ...(ask && { ask }), error: { field, code }, because };
  }
  if (read.kind === 'incomplete') return { id: read.id, ...(read.ask && { ask: read.ask }), missing: read.missing, because: INCOMPLETE };
  const { id, ask, facts } = read;
  const answer = ANSWERS[ask](facts);
  const head = { id, ask };
  if (answer.kind === 'missing') return { ...head, missing: answer.missing.map(snake), because: answer.because };
  if (answer.kind === 'error') return { ...head, error: { field: snake(answer.field), code: answer.code }, because: answer.because };
  return { ...head, ...printed(answer.found), citations: answer.citations.map(printedCitation), because: answer.because };
}

function printed(found: object): Record<string, unknown> {
  const fields = Object.entries(found).flatMap(([field, value]: [string, unknown]): (readonly [string, unknown])[] => {
    if (field === 'smallLots') return printedLots(value as SmallLots); // the only field of that name
    return [[NAMES[field] ?? snake(field), value]];
  });
  return Object.fromEntries(fields);
}

const printedLots = ({ mayLeaveOut, leaveOutPct, leaveOutAllowed }: SmallLots): (readonly [string, unknown])[] => [
  ['lots_leave_out', mayLeaveOut],
  ['leave_out_pct', leaveOutPct],
  ['leave_out_allowed', leaveOutAllowed],
];

const printedCitation = ({ rule, article, validFrom, validTo, confidence }: Citation) => ({
  rule,
  article,
  valid_from: validFrom,
  valid_to: validTo,
  confidence,
});

const INCOMPLETE: Text3 = {
  fi: 'Tapauksesta puuttuu tunnus tai kysymys.',
  sv: 'Fallet saknar beteckning eller fråga.',
  en: 'The case has no id or asks nothing.',
};
