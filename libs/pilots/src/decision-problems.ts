import type { Reason } from '@app/kernel';
import type { DecisionContent } from './decision-content';
import type { PilotOutcome } from './decision-rule';
import { isWritten } from './plan-content';
import { pilotsReason } from './reasons';
import { scaleUnlawful, type Announced } from './scale-routes';

/** What the rule says: of the pilot, or of each partner where there are several. */
export type RuleSays = readonly { readonly supplierId: string | null; readonly outcome: PilotOutcome }[];

export interface DecisionFacts extends Announced {
  readonly ruleSays: RuleSays;
  readonly partners: readonly string[];
}

const BEST_FIRST: readonly PilotOutcome[] = ['scale', 'repeat', 'stop'];

/**
 * What the rule says of the decision at hand: of the partner that it names, else of the best of them. Where nothing was
 * measured the rule has nothing to go by: stop.
 */
export function ruleFor(ruleSays: RuleSays, supplier: string | undefined): PilotOutcome {
  const said = ruleSays.filter((r) => supplier === undefined || r.supplierId === null || r.supplierId === supplier).map((r) => r.outcome);
  return BEST_FIRST.find((outcome) => said.includes(outcome)) ?? 'stop';
}

/** Why this cannot be decided: it departs from the rule without a reason, or scales in a way that the law does not know. Pure. */
export function decisionProblems(content: DecisionContent | null, facts: DecisionFacts): Reason[] {
  if (content === null) return [pilotsReason('no-decision')];
  const { decision, route, valueCents, area, supplier, text, departure } = content;
  const rule = ruleFor(facts.ruleSays, supplier);
  return [
    ...(isWritten(text) ? [] : [pilotsReason('decision-without-reasons')]),
    ...(decision !== rule && !isWritten(departure) ? [pilotsReason('rule-says-otherwise', { rule, decision })] : []),
    ...(supplier !== undefined && !facts.partners.includes(supplier) ? [pilotsReason('not-a-partner')] : []),
    ...(decision === 'scale'
      ? scalingProblems(content, facts)
      : route !== undefined || valueCents !== undefined || area !== undefined
        ? [pilotsReason('route-without-scaling')]
        : []),
  ];
}

function scalingProblems({ route, valueCents, area, supplier }: DecisionContent, facts: DecisionFacts): Reason[] {
  if (route === undefined) return [pilotsReason('route-missing')];
  const isNewCompetition = route === 'new_procedure';
  return [
    ...scaleUnlawful({ route, valueCents, area }, facts),
    ...(isNewCompetition || valueCents !== undefined ? [] : [pilotsReason('value-missing')]),
    ...(isNewCompetition || supplier !== undefined || facts.partners.length <= 1 ? [] : [pilotsReason('which-partner')]),
  ];
}
