import { missingLocales, type Reason, type Text } from '@app/kernel';
import type { CallContent, Criterion, CriterionKind, Formula, PriceItem, RoundContent } from './call-content';
import { named, tenderingReason } from './reasons';

/** Which formulas suit which kind of criterion: what is judged is scored, what is told or measured is computed. */
const FORMULAS_OF: Readonly<Record<CriterionKind, readonly Formula[]>> = {
  price: ['lowest_over_price', 'linear_over_lowest'],
  quality: ['share_of_scale', 'share_of_best'],
  declared: ['linear_between', 'share_of_best', 'share_of_scale'],
  measured: ['linear_between', 'share_of_best', 'share_of_scale'],
};

/** Everything that a call still lacks before it can be published. Pure; empty = complete. `now`: no deadline may have passed. */
export function callGaps(call: CallContent, now: Date): Reason[] {
  return [
    ...(call.languages.length && call.tenderLanguages.length ? [] : [tenderingReason('no-languages')]),
    ...(call.lots.length ? [] : [tenderingReason('no-lots')]),
    ...(call.requirements.length ? [] : [tenderingReason('no-requirements')]),
    ...(call.priceItems.length ? [] : [tenderingReason('no-price-items')]),
    ...(call.rounds.length ? [] : [tenderingReason('no-rounds')]),
    ...(call.tieBreak?.order.length ? [] : [tenderingReason('no-tie-break')]),
    ...call.rounds.flatMap((round) => roundGaps(round, call.priceItems, now)),
    ...questionGaps(call),
    ...textGaps(call),
  ];
}

function roundGaps(round: RoundContent, priceItems: readonly PriceItem[], now: Date): Reason[] {
  const { id, kind, deadline, criteria } = round;
  // Weights may have decimals: compared as whole hundredths.
  const sum = criteria.reduce((total, c) => total + Math.round(c.weight * 100), 0) / 100;
  return [
    ...(deadline === undefined ? [tenderingReason('round-without-deadline', { round: id, kind })] : []),
    ...(deadline !== undefined && new Date(deadline) <= now ? [tenderingReason('round-in-past', { round: id, kind, deadline })] : []),
    ...(kind === 'tenders' && criteria.length === 0 ? [tenderingReason('tenders-without-criteria', { round: id, kind })] : []),
    ...(criteria.length > 0 && sum !== 100 ? [tenderingReason('weights-not-100', { round: id, kind, sum })] : []),
    ...criteria.flatMap((criterion) => criterionGaps(criterion, `rounds.${id}.criteria.${criterion.id}`, priceItems)),
  ];
}

/** A criterion states all that its formula needs, so that anyone can compute the points again. */
export function criterionGaps(criterion: Criterion, task: string, priceItems: readonly PriceItem[]): Reason[] {
  const { kind, formula, scaleMax, minimum, best, worst, unit, priceItem } = criterion;
  const name = named(task, criterion.text, criterion.id);
  const needsScale = formula === 'share_of_scale' || kind === 'quality';
  return [
    ...(FORMULAS_OF[kind].includes(formula) ? [] : [tenderingReason('criterion-kind-formula', name)]),
    ...(needsScale && scaleMax === undefined ? [tenderingReason('criterion-no-scale', name)] : []),
    ...(minimum !== undefined && scaleMax !== undefined && minimum > scaleMax
      ? [tenderingReason('criterion-minimum-over-scale', name)]
      : []),
    ...(formula === 'linear_between' && (best === undefined || worst === undefined || best === worst)
      ? [tenderingReason('criterion-no-ends', name)]
      : []),
    ...((kind === 'declared' || kind === 'measured') && unit === undefined ? [tenderingReason('criterion-no-unit', name)] : []),
    ...(priceItem !== undefined && !(kind === 'price' && priceItems.some((item) => item.id === priceItem))
      ? [tenderingReason('criterion-no-price-item', name)]
      : []),
  ];
}

function questionGaps({ questionsDue, rounds }: CallContent): Reason[] {
  if (questionsDue === undefined) return [tenderingReason('no-questions-due')];
  const first = rounds[0]?.deadline;
  return first !== undefined && new Date(questionsDue) >= new Date(first) ? [tenderingReason('questions-due-after-deadline')] : [];
}

/** Every text of the call is there in every language that the call names. */
function textGaps(call: CallContent): Reason[] {
  const texts: readonly (readonly [string, Text | undefined])[] = [
    ['title', call.title],
    ['grounds', call.grounds],
    ...call.lots.map((lot) => [`lots.${lot.id}`, lot.text] as const),
    ...call.requirements.map((r) => [`requirements.${r.id}`, r.text] as const),
    ...call.priceItems.map((p) => [`priceItems.${p.id}`, p.text] as const),
    ...call.rounds.flatMap((round) => round.criteria.map((c) => [`rounds.${round.id}.criteria.${c.id}`, c.text] as const)),
    ...(call.scaleRoute ? [['scaleRoute', call.scaleRoute.text] as const] : []),
    ...(call.tieBreak ? [['tieBreak', call.tieBreak.text] as const] : []),
  ];
  return texts.flatMap(([task, text]) => {
    const missing = missingLocales(text, call.languages);
    return missing.length ? [tenderingReason('text-missing', { task, languages: missing.join(',') })] : [];
  });
}
