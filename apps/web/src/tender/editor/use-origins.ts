import { useQueries } from '@tanstack/react-query';
import { useFormat } from '../../i18n';
import { partQuery } from '../../officer/case-data';
import type { components } from '../../openapi';
import type { Option } from '../../ui';

type Sources = readonly { readonly id: string; readonly text?: components['schemas']['DraftText'] }[];

interface Need {
  readonly content: { readonly outcomes?: Sources };
}
interface Consultation {
  readonly content: { readonly findings?: Sources };
}

/** What a requirement or a criterion can grow out of: the need's outcomes and the findings of the market dialogue. */
export function useOrigins(caseId: string): readonly Option<string>[] {
  const f = useFormat();
  return useQueries({
    queries: [partQuery<Need>(caseId, 'need'), partQuery<Consultation>(caseId, 'consultation')],
    combine: ([need, consultation]) =>
      [...(need.data?.content.outcomes ?? []), ...(consultation.data?.content.findings ?? [])].map(({ id, text }) => ({
        value: id,
        label: `${id}: ${f.text(text)}`,
      })),
  });
}
