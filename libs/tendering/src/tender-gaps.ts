import type { Reason } from '@app/kernel';
import type { RoundKind } from '@app/rules';
import type { CallContent, Criterion } from './call-content';
import { named, tenderingReason } from './reasons';
import type { TenderContent } from './tender-content';

export interface WhatIsAsked {
  readonly call: Pick<CallContent, 'priceItems' | 'requirements' | 'tenderLanguages'>;
  readonly round: { readonly kind: RoundKind; readonly criteria: readonly Criterion[] };
}

/** Everything that a tender still lacks, each with the task that mends it. Pure; empty = it can be sent. Requests carry no prices. */
export function tenderGaps({ prices, values, quality, declarations, language }: TenderContent, { call, round }: WhatIsAsked): Reason[] {
  const written = (id: string) => Object.values(quality[id] ?? {}).some(Boolean);
  const criteria = (kind: Criterion['kind']) => round.criteria.filter((c) => c.kind === kind);
  const answered = call.requirements.filter((r) => r.kind === 'suitability' || r.kind === 'exclusion');
  const priced = round.kind === 'tenders' ? call.priceItems : [];
  return [
    ...(language === undefined
      ? [tenderingReason('language-missing', { task: 'language', languages: call.tenderLanguages.join(',') })]
      : []),
    ...priced.filter((p) => prices[p.id] === undefined).map((p) => tenderingReason('price-missing', named(`prices.${p.id}`, p.text, p.id))),
    ...criteria('quality')
      .filter((c) => !written(c.id))
      .map((c) => tenderingReason('quality-missing', named(`quality.${c.id}`, c.text, c.id))),
    ...criteria('declared')
      .filter((c) => values[c.id] === undefined)
      .map((c) => tenderingReason('value-missing', named(`values.${c.id}`, c.text, c.id))),
    // `false` is an answer: evidence is missing, and the city may ask for it from all alike.
    ...answered
      .filter((r) => declarations[r.id] === undefined)
      .map((r) => tenderingReason('declaration-missing', named(`declarations.${r.id}`, r.text, r.id))),
  ];
}
