import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { CheckField, NumberField, TrilingualField } from '../../ui';
import type { Keep, RoundContent } from '../call-types';

interface KeepFieldsProps {
  readonly round: RoundContent;
  readonly languages: readonly Locale[];
  readonly onChange: (keep: Keep | undefined) => void;
}

/** How many of those who ask to take part are invited to tender, and how they are chosen. */
export function KeepFields({ round: { id, keep }, languages, onChange }: KeepFieldsProps) {
  const { t } = useTranslation('tender');
  return (
    <>
      <CheckField
        id={`rounds.${id}.keep`}
        label={t('keep.limited')}
        hint={t('keep.hint')}
        checked={keep !== undefined}
        onChange={(limited) => onChange(limited ? { max: 5, text: {} } : undefined)}
      />
      {keep && (
        <>
          <NumberField
            id={`rounds.${id}.keep.max`}
            label={t('keep.max')}
            min={1}
            max={100}
            value={keep.max}
            onChange={(max) => max !== undefined && Number.isInteger(max) && onChange({ ...keep, max })}
          />
          <NumberField
            id={`rounds.${id}.keep.min`}
            optional
            label={t('keep.min')}
            min={1}
            max={100}
            value={keep.min}
            onChange={(min) => (min === undefined || Number.isInteger(min)) && onChange({ ...keep, min })}
          />
          <TrilingualField
            id={`rounds.${id}.keep.text`}
            rows={3}
            label={t('keep.text')}
            value={keep.text}
            wanted={languages}
            onChange={(text) => onChange({ ...keep, text })}
          />
        </>
      )}
    </>
  );
}
