import { useState } from 'react';
import { TextField } from '../ui';

interface CodesFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say of codes that have the wrong shape. */
  readonly wrong: string;
  readonly is: (code: string) => boolean;
  /** Codes are written in capitals. */
  readonly upper?: boolean;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Several codes in one field, separated by commas or spaces. Given on only when each has the right shape. */
export function CodesField({ codes, onChange, is, upper, wrong, ...field }: CodesFieldProps) {
  const [typed, setTyped] = useState(codes.join(', '));
  const read = (words: string) => (upper ? words.toUpperCase() : words).split(/[\s,;]+/).filter(Boolean);
  const bad = read(typed).filter((code) => !is(code));
  return (
    <TextField
      {...field}
      value={typed}
      error={bad.length > 0 ? `${wrong} (${bad.join(', ')})` : undefined}
      onChange={(next) => {
        setTyped(next);
        const found = read(next);
        if (found.every(is)) onChange(found);
      }}
    />
  );
}
