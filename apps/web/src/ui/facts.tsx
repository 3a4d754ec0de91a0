import type { ReactNode } from 'react';

interface FactsProps {
  /** Name and value; one without a value is left out. */
  readonly of: readonly (readonly [name: string, value: ReactNode])[];
}

/** Names beside their values. */
export const Facts = ({ of }: FactsProps) => (
  <dl className="facts">
    {of.map(
      ([name, value]) =>
        value && (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
    )}
  </dl>
);
