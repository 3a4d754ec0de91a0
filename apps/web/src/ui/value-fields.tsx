import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '@app/kernel';
import { useFormat } from '../i18n';
import { Button } from './button';
import { centsOf } from './euros';
import { describedBy, Field, type FieldProps } from './field';
import { instantOf, wallOf } from './helsinki';

interface ValueProps<Value> extends FieldProps {
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** A calendar day. The chosen day stands below with its weekday, in the reader's language. */
export function DayField({ value, onChange, min, max, ...field }: ValueProps<Day> & { readonly min?: Day; readonly max?: Day }) {
  const f = useFormat();
  return (
    <Field {...field}>
      <input
        id={field.id}
        type="date"
        className="input input-short"
        value={value ?? ''}
        min={min}
        max={max}
        aria-invalid={field.error !== undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
      {value && <p className="small muted">{f.weekday(value)}</p>}
    </Field>
  );
}

/** A day and a clock time in Finland, given and taken as an instant. */
export function InstantField({ value, onChange, label, hint, error, id, optional }: ValueProps<string>) {
  const { t } = useTranslation();
  const f = useFormat();
  const [typed, setTyped] = useState(() => (value ? wallOf(value) : { day: '', clock: '12:00' }));
  const type = (next: typeof typed) => {
    setTyped(next);
    onChange(instantOf(next.day, next.clock));
  };
  const common = {
    className: 'input input-short',
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy({ id, label, hint, error }),
  } as const;
  return (
    <fieldset className="field">
      <legend>
        {label} {optional && <span className="field-optional">({t('optional')})</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="row">
        <input
          id={id}
          type="date"
          aria-label={t('date.day')}
          value={typed.day}
          onChange={(e) => type({ ...typed, day: e.target.value })}
          {...common}
        />
        <input
          type="time"
          aria-label={t('date.clock')}
          value={typed.clock}
          onChange={(e) => type({ ...typed, clock: e.target.value })}
          {...common}
        />
      </div>
      <p className="small muted">{value ? `${f.deadline(value)}, ${t('time')}` : t('zone')}</p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** A sum in euros, given and taken as whole cents. */
export function MoneyField({ value, onChange, ...field }: ValueProps<number>) {
  const { t } = useTranslation();
  const f = useFormat();
  const [typed, setTyped] = useState(value === undefined ? '' : f.number(value / 100, 2));
  const wrong = typed.trim() !== '' && centsOf(typed) === undefined;
  const shown = { ...field, error: field.error ?? (wrong ? t('money.wrong') : undefined) };
  return (
    <Field {...shown}>
      <div className="row">
        <input
          id={field.id}
          inputMode="decimal"
          className="input input-money"
          value={typed}
          aria-invalid={shown.error !== undefined}
          aria-describedby={describedBy(shown)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(centsOf(event.target.value));
          }}
          onBlur={() => {
            const cents = centsOf(typed);
            if (cents !== undefined) setTyped(f.number(cents / 100, 2));
          }}
        />
        <span>{t('money.euros')}</span>
      </div>
    </Field>
  );
}

/** Files by the browser's own picker; the chosen ones are named with their size and can be taken away. */
export function FileField({
  files,
  onChange,
  accept,
  multiple,
  ...field
}: FieldProps & {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  readonly accept?: string;
  readonly multiple?: boolean;
}) {
  const { t } = useTranslation();
  const f = useFormat();
  return (
    <Field {...field}>
      <input
        id={field.id}
        type="file"
        className="input"
        accept={accept}
        multiple={multiple}
        aria-invalid={field.error !== undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          onChange(multiple ? [...files, ...chosen] : chosen);
          event.target.value = '';
        }}
      />
      <p className="small muted" role="status">
        {files.length > 0 && t('file.chosen', { count: files.length })}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.name} className="row">
            {file.name} <span className="small muted">{f.number(Math.ceil(file.size / 1024), 0)} kB</span>
            <Button small variant="quiet" onClick={() => onChange(files.filter((other) => other !== file))}>
              {t('file.remove', { name: file.name })}
            </Button>
          </li>
        ))}
      </ul>
    </Field>
  );
}
