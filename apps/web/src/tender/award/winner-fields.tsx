import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { CheckGroup, RadioField } from '../../ui';
import type { Award } from './award-data';

interface WinnerFieldsProps {
  readonly award: Award;
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (winners: readonly string[]) => void;
}

/** Who wins: one tender, or several where the procedure has several partners. */
export function WinnerFields({ award: { compared, partners }, id, value, onChange }: WinnerFieldsProps) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const options = compared.map(({ submission, supplier, rank, points, comparisonCents }) => ({
    value: submission,
    label: t('winner.option', { rank, supplier: f.text(supplier) }),
    hint: t('winner.hint', { points: f.number(points, 2), price: f.euro(comparisonCents) }),
  }));
  if (partners.max === 1)
    return <RadioField id={id} label={t('winner.one')} options={options} value={value[0]} onChange={(winner) => onChange([winner])} />;
  return (
    <CheckGroup
      id={id}
      label={t('winner.many', { min: partners.min, max: partners.max })}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

/** The ranking's first, as many as the procedure takes at least. */
export const firstOfRanking = ({ compared, partners }: Award): string[] =>
  compared
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, partners.min)
    .map((tender) => tender.submission);

export const isSameChoice = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
