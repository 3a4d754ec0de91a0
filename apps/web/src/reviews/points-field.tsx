import { useState } from 'react';
import type { Locale } from '@app/kernel';
import { useFormat } from '../i18n';
import { describedBy, Field, type FieldProps } from '../ui';

interface PointsFieldProps extends FieldProps {
  readonly value: number | undefined;
  /** Undefined for what is no number. */
  readonly onChange: (value: number | undefined) => void;
  /** Stands after the field. */
  readonly unit?: string;
}

/** A number as people write it, `7,5` or `7.5` or `−3`. What was typed stays in sight. */
export function PointsField({ value, onChange, unit, ...field }: PointsFieldProps) {
  const f = useFormat();
  const [typed, setTyped] = useState(value === undefined ? '' : written(value, f.locale));
  return (
    <Field {...field}>
      <div className="row">
        <input
          id={field.id}
          inputMode="decimal"
          autoComplete="off"
          className="input input-number"
          value={typed}
          aria-invalid={field.error !== undefined}
          aria-describedby={describedBy(field)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(numberOf(event.target.value));
          }}
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  );
}

/** Without marks between thousands: English parts them by a comma, which here parts the decimals. */
const written = (value: number, locale: Locale): string => (locale === 'en' ? String(value) : String(value).replace('.', ','));

/** `1 200,5`, `7.5`, `−3`; undefined for what is no number. A comma and a point both part the decimals. */
export function numberOf(typed: string): number | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
