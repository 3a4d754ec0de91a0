import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { describedBy, Field, type FieldProps } from '../../ui';

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** What a person typed as a number: `20`, `20,5`, `-3.25`; undefined when it is none. */
export function numberIn(typed: string): number | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

/** A number as people write it, with a comma or a point. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const [typed, setTyped] = useState(value === undefined ? '' : f.number(value));
  const wrong = typed.trim() !== '' && numberIn(typed) === undefined;
  const shown = { ...field, error: field.error ?? (wrong ? t('values.wrong') : undefined) };
  return (
    <Field {...shown}>
      <input
        id={field.id}
        inputMode="decimal"
        className="input input-short"
        value={typed}
        aria-invalid={shown.error !== undefined}
        aria-describedby={describedBy(shown)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(numberIn(event.target.value));
        }}
      />
    </Field>
  );
}
