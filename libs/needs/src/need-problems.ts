import { textIn, type Reason, type Text } from '@app/kernel';
import type { NeedContent } from './need-content';
import { needsReason } from './reasons';

const blank = (text: Text) => textIn(text, 'fi') === '';

/** Every part that a need lacks before it can be sent for approval (gate G1, N1). Empty: it is whole. */
export function needProblems(need: NeedContent): Reason[] {
  const outcomes = need.outcomes.filter((o) => !blank(o.text));
  const value = need.valueParts.reduce((sum, part) => sum + part.cents, 0);
  const funded = need.funding.reduce((sum, source) => sum + source.cents, 0);
  return [
    ...(blank(need.problem) ? [needsReason('no-problem')] : []),
    ...(blank(need.users) ? [needsReason('no-users')] : []),
    ...(outcomes.length === 0 ? [needsReason('no-outcome')] : []),
    ...(need.kpiIdeas.length === 0 ? [needsReason('no-kpi')] : []),
    ...(value === 0 ? [needsReason('no-value')] : []),
    ...(need.funding.length === 0 ? [needsReason('no-funding')] : []),
    ...(need.funding.length > 0 && funded < value ? [needsReason('underfunded', { value, funded })] : []),
    ...(need.cpv.length === 0 ? [needsReason('no-cpv')] : []),
    ...(need.nuts.length === 0 ? [needsReason('no-nuts')] : []),
  ];
}
