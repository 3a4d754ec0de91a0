import { useId, type ReactNode } from 'react';

export type Edge = 'amber' | 'red' | 'green';

interface CardProps {
  readonly title?: ReactNode;
  /** One link, status or count at the right of the title. */
  readonly side?: ReactNode;
  /** 4 px top edge: amber = shut or disagreement, red = refused, green = taken in. */
  readonly edge?: Edge;
  readonly foot?: ReactNode;
  /** Rows and tables reach from edge to edge; without it the content is padded. */
  readonly flush?: boolean;
  readonly children?: ReactNode;
}

/** A white sheet with a hairline: a region named by its title. */
export function Card({ title, side, edge, foot, flush, children }: CardProps) {
  const heading = useId();
  return (
    <section className={`card${edge ? ` card-${edge}` : ''}`} aria-labelledby={title ? heading : undefined}>
      {title && (
        <header className="card-head">
          <h2 id={heading}>{title}</h2>
          {side && <div className="card-side">{side}</div>}
        </header>
      )}
      {flush ? children : children && <div className="card-body">{children}</div>}
      {foot && <footer className="card-foot">{foot}</footer>}
    </section>
  );
}

/** Hairline rows from edge to edge; put `<li>` inside. For a flush card. */
export const Rows = ({ dense, children }: { dense?: boolean; children: ReactNode }) => (
  <ul className={dense ? 'rows rows-dense' : 'rows'}>{children}</ul>
);

/** A number in a grey pill; `hot` in red for what is late. */
export const Count = ({ value, hot }: { value: number; hot?: boolean }) => (
  <span className={hot ? 'count count-hot' : 'count'}>{value}</span>
);
