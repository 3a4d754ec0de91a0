import type { ReactNode } from 'react';

export interface Happening {
  readonly id: string;
  readonly what: ReactNode;
  /** When, then who: `23.11.2026 klo 14.32, Aino Virtanen` */
  readonly when: string;
}

/** What happened, newest first: the newest in blue. */
export const History = ({ items, fresh = 1 }: { items: readonly Happening[]; fresh?: number }) => (
  <ol className="history">
    {items.map(({ id, what, when }, index) => (
      <li key={id} className={index < fresh ? 'new' : undefined}>
        <b>{what}</b>
        <span className="muted">{when}</span>
      </li>
    ))}
  </ol>
);

/** Steps in order; a done one has a tick. */
export const NumberedSteps = ({
  steps,
}: {
  steps: readonly { readonly name: string; readonly note?: ReactNode; readonly done?: boolean }[];
}) => (
  <ol className="numbered">
    {steps.map(({ name, note, done }) => (
      <li key={name} className={done ? 'done' : undefined}>
        <b>{name}</b>
        {note && <div className="small muted">{note}</div>}
      </li>
    ))}
  </ol>
);
