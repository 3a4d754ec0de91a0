import { WrongShape, type FieldProblem, type Text3 } from '@app/kernel';
import type { CallContent, Criterion } from './call-content';
import type { TenderContent } from './tender-content';

const UNKNOWN: Text3 = {
  fi: 'Tarjouspyynnössä ei ole tällaista kohtaa.',
  sv: 'Anbudsförfrågan har ingen sådan punkt.',
  en: 'The call has no such item.',
};
const NOT_A_LANGUAGE: Text3 = {
  fi: 'Tarjousta ei voi tehdä tällä kielellä.',
  sv: 'Anbud kan inte lämnas på detta språk.',
  en: 'Tenders are not taken in this language.',
};

/** What of a tender the call does not know, field by field. Pure; empty = it fits. */
export function tenderShapeProblems(
  content: TenderContent,
  call: Pick<CallContent, 'priceItems' | 'requirements' | 'tenderLanguages'>,
  criteria: readonly Criterion[],
): FieldProblem[] {
  const ids = (kind: Criterion['kind']) => criteria.filter((c) => c.kind === kind).map((c) => c.id);
  const quality = ids('quality');
  const answered = call.requirements.filter((r) => r.kind !== 'contract').map((r) => r.id);
  const unknown = (field: string, given: readonly string[], known: readonly string[]): FieldProblem[] =>
    given.filter((id) => !known.includes(id)).map((id) => ({ path: `content.${field}.${id}`, code: 'unknown-item', text: UNKNOWN }));
  return [
    ...unknown(
      'prices',
      Object.keys(content.prices),
      call.priceItems.map((p) => p.id),
    ),
    ...unknown('values', Object.keys(content.values), ids('declared')),
    ...unknown('quality', Object.keys(content.quality), quality),
    ...unknown('declarations', Object.keys(content.declarations), answered),
    ...unknown('secrets', content.secrets, quality),
    ...(content.language !== undefined && !call.tenderLanguages.includes(content.language)
      ? [{ path: 'content.language', code: 'wrong-value', text: NOT_A_LANGUAGE }]
      : []),
  ];
}

/** @throws WrongShape 422 with every field that does not fit the call. */
export function refuseWrongShape(problems: readonly FieldProblem[]): void {
  if (problems.length) throw new WrongShape(problems);
}
