import { useId } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** `4/6` */
  readonly note?: string;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
}

/** One of a few, all in sight: a radio group that looks like a row of buttons. */
export function Segmented<Value extends string>({ label, choices, value, onChange, hideLabel }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={hideLabel ? 'hidden' : undefined}>{label}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            {choice.label} {choice.note}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
