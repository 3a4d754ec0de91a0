import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { useFormat } from '../i18n';
import { describedBy, Field, type FieldProps } from '../ui';

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  /** Called with numbers within the limits only, and with undefined when an optional field is emptied. */
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  /** Stands after the field: `%`, `g/km`. */
  readonly unit?: string;
}

/** A number in the reader's own writing, `12,5` or `12.5`. What is no number stays in sight with an error and is not given on. */
export function NumberField({ value, onChange, min, max, unit, ...field }: NumberFieldProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const [typed, setTyped] = useState(value === undefined ? '' : written(value, f.locale));
  const read = numberOf(typed, f.locale);
  const outside = read !== undefined && ((min !== undefined && read < min) || (max !== undefined && read > max));
  const empty = typed.trim() === '';
  const wrong = empty ? !field.optional : read === undefined || outside;
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
            const next = event.target.value;
            setTyped(next);
            const number = numberOf(next, f.locale);
            if (next.trim() === '') onChange(undefined);
            else if (number !== undefined && number >= (min ?? -Infinity) && number <= (max ?? Infinity)) onChange(number);
          }}
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  );
}

const written = (value: number, locale: Locale): string => (locale === 'en' ? String(value) : String(value).replace('.', ','));

/** `1 200,5`, `−3`, in English `1,200.5`; undefined for what is no number. */
function numberOf(typed: string, locale: Locale): number | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const plain = locale === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
