import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { SelectField } from '../ui';
import type { Pilot } from './pilot-data';

interface PartnerFieldProps {
  readonly pilot: Pilot;
  readonly value: string | undefined;
  readonly error?: string;
  readonly onChange: (supplierId: string) => void;
}

/** Whose solution something is about; nothing where the pilot has one partner. */
export function PartnerField({ pilot, value, error, onChange }: PartnerFieldProps) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  if (pilot.partners.length < 2) return null;
  return (
    <SelectField
      id="partner"
      label={t('measure.about')}
      options={pilot.partners.map(({ supplierId, name }) => ({ value: supplierId, label: f.text(name) }))}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
