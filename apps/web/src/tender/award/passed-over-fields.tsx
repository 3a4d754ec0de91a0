import { useTranslation } from 'react-i18next';
import type { Locale, Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { CheckGroup, TrilingualField } from '../../ui';
import type { Award } from './award-data';

/** Why each tender is passed over, by the tender. */
export type PassedOver = Readonly<Record<string, Text>>;

interface PassedOverFieldsProps {
  readonly award: Award;
  readonly languages: readonly Locale[];
  readonly value: PassedOver;
  readonly onChange: (passedOver: PassedOver) => void;
}

/** Tenders that are rejected because their price is abnormally low (Act 1397/2016 s. 96), each with its reason. */
export function PassedOverFields({ award: { compared }, languages, value, onChange }: PassedOverFieldsProps) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const chosen = compared.filter(({ submission }) => submission in value);
  return (
    <>
      <CheckGroup
        id="proposal.passedOver"
        label={t('passedOver.label')}
        hint={t('passedOver.hint')}
        options={compared.map(({ submission, supplier, rank, comparisonCents }) => ({
          value: submission,
          label: t('winner.option', { rank, supplier: f.text(supplier) }),
          hint: `${t('ranking.price')} ${f.euro(comparisonCents)}`,
        }))}
        value={chosen.map(({ submission }) => submission)}
        onChange={(ids) => onChange(Object.fromEntries(ids.map((id) => [id, value[id] ?? {}])))}
      />
      {chosen.map(({ submission, supplier }) => (
        <TrilingualField
          key={submission}
          id={`proposal.passedOver.${submission}`}
          label={t('passedOver.reason', { supplier: f.text(supplier) })}
          hint={t('passedOver.reasonHint')}
          rows={3}
          wanted={languages}
          value={value[submission] ?? {}}
          onChange={(text) => onChange({ ...value, [submission]: text })}
        />
      ))}
    </>
  );
}
