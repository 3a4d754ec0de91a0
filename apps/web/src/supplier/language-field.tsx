import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { SelectField } from '../ui';

interface LanguageFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Locale[];
  readonly value: Locale | undefined;
  readonly onChange: (value: Locale) => void;
}

/** The language in which the writer writes. */
export function LanguageField({ choices, ...field }: LanguageFieldProps) {
  const { t } = useTranslation();
  return <SelectField {...field} options={choices.map((value) => ({ value, label: t(`locale.${value}`) }))} />;
}
