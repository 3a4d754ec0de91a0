import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { MoneyField } from '../ui';
import type { Pilot } from './pilot-data';

interface PaymentFieldProps {
  readonly id: string;
  readonly pilot: Pilot;
  readonly value: number | undefined;
  readonly onChange: (cents: number | undefined) => void;
}

/** What is paid by an act, beside what has been paid and the cap. */
export function PaymentField({ id, pilot, value, onChange }: PaymentFieldProps) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  return (
    <MoneyField
      id={id}
      optional
      label={t('checkpoint.paymentField')}
      hint={t('checkpoint.paymentHint', { paid: f.euro(pilot.paidCents), cap: f.euro(pilot.plan.plan.budgetCapCents ?? 0) })}
      value={value}
      onChange={onChange}
    />
  );
}
