import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox as SystemCheckbox, RadioButton, RadioButtonGroup, Textarea, TextInput } from 'suomifi-ui-components';

/** What every field has. `id` is the field's path in the request (`company.name`): the error summary links to it. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optional?: boolean;
}

interface WordsProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly autoComplete?: string;
}

const statusOf = (error: string | undefined) => (error ? ({ status: 'error', statusText: error } as const) : {});

/** One line of text. `wide` fills the column. */
export function TextField({
  id,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  autoComplete,
  type = 'text',
  wide,
}: WordsProps & { readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url'; readonly wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <TextInput
        id={id}
        name={id}
        type={type}
        className={wide ? 'wide' : undefined}
        labelText={label}
        hintText={hint}
        optionalText={optional ? t('optional') : undefined}
        value={value}
        onChange={(next) => onChange(String(next ?? ''))}
        onBlur={onBlur}
        autoComplete={autoComplete}
        fullWidth
        {...statusOf(error)}
      />
    </div>
  );
}

/** Several lines of text. */
export function TextAreaField({
  id,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  rows = 5,
}: WordsProps & { readonly rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <Textarea
        id={id}
        name={id}
        labelText={label}
        hintText={hint}
        optionalText={optional ? t('optional') : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        rows={rows}
        fullWidth
        {...statusOf(error)}
      />
    </div>
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** Label, hint and error around an input of our own. */
export function Field({ id, label, hint, error, optional, children }: FieldProps & { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="field-optional">({t('optional')})</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The ids that describe an input of our own. */
export const describedBy = ({ id, hint, error }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** The browser's own select: the system's names an element that is absent until opened (WCAG 4.1.2). */
export function SelectField<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  ...field
}: ChoiceProps<Value> & { readonly placeholder?: string }) {
  return (
    <Field {...field}>
      <select
        id={field.id}
        className="input"
        value={value ?? ''}
        aria-invalid={field.error !== undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === undefined && <option value="">{placeholder ?? '–'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of several, all in sight; nothing is chosen in advance unless `value` says so. */
export function RadioField<Value extends string>({ id, label, hint, error, optional, options, value, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <RadioButtonGroup
        id={id}
        name={id}
        labelText={label}
        groupHintText={hint}
        optionalText={optional ? t('optional') : undefined}
        groupStatus={error ? 'error' : 'default'}
        groupStatusText={error}
        value={value ?? ''}
        onChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <RadioButton key={option.value} id={`${id}.${option.value}`} value={option.value} hintText={option.hint}>
            {option.label}
          </RadioButton>
        ))}
      </RadioButtonGroup>
    </div>
  );
}

/** One thing that is so or not. */
export function CheckField({
  id,
  label,
  hint,
  error,
  checked,
  onChange,
}: Omit<FieldProps, 'optional'> & { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <div className="field">
      <SystemCheckbox
        id={id}
        checked={checked}
        hintText={hint}
        onClick={({ checkboxState }) => onChange(checkboxState)}
        {...statusOf(error)}
      >
        {label}
      </SystemCheckbox>
    </div>
  );
}

/** Any number of several. */
export function CheckGroup<Value extends string>({
  id,
  label,
  hint,
  error,
  options,
  value,
  onChange,
}: Omit<ChoiceProps<Value>, 'value' | 'onChange'> & {
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
}) {
  return (
    <fieldset className="field stack stack-small" id={id} tabIndex={-1} aria-describedby={describedBy({ id, label, hint, error })}>
      <legend>{label}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <CheckField
          key={option.value}
          id={`${id}.${option.value}`}
          label={option.label}
          hint={option.hint}
          checked={value.includes(option.value)}
          onChange={(checked) => onChange(options.map((o) => o.value).filter((v) => (v === option.value ? checked : value.includes(v))))}
        />
      ))}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
