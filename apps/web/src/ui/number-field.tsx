import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { useFormat } from '../i18n';
import { describedBy, Field, type FieldProps } from './field';

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
  const [typed, setTyped] = useState(value === undefined ? '' : written(value, f.locale));
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

/** Without marks between thousands: English parts them by a comma, which here parts the decimals. */
const written = (value: number, locale: Locale): string => (locale === 'en' ? String(value) : String(value).replace('.', ','));

/** `1 200,5`, `7.5`, `−3`; undefined for what is no number. A comma and a point both part the decimals, in every language. */
function numberOf(typed: string): number | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,9})?$/.test(plain) ? Number(plain) : undefined;
}
