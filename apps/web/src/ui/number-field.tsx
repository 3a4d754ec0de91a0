import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { describedBy, Field, type FieldProps } from './field';
import { numberOf, typedNumber } from './number';

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  /** Undefined for what is no number, or lies outside the limits. */
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  /** Stands after the field: `%`, `g/km`. */
  readonly unit?: string;
}

/** A number as people write it, `7,5` or `7.5` or `−3`. What was typed stays in sight, with an error where it is none. */
export function NumberField({ value, onChange, min = -Infinity, max = Infinity, unit, ...field }: NumberFieldProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const [typed, setTyped] = useState(value === undefined ? '' : typedNumber(value, f.locale));
  const read = (text: string): number | undefined => {
    const number = numberOf(text);
    return number !== undefined && number >= min && number <= max ? number : undefined;
  };
  // An empty field over a value that its owner keeps would hide what is stored.
  const wrong = typed.trim() === '' ? value !== undefined : read(typed) === undefined;
  const shown = { ...field, error: field.error ?? (wrong ? t('number.wrong') : undefined) };
  return (
    <Field {...shown}>
      <div className="row">
        <input
          id={field.id}
          inputMode="decimal"
          autoComplete="off"
          className="input input-number"
          value={typed}
          aria-invalid={shown.error !== undefined}
          aria-describedby={describedBy(shown)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(read(event.target.value));
          }}
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  );
}
