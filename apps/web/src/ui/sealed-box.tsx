import type { ReactNode } from 'react';
import { Icon } from './icon';

interface SealedBoxProps {
  readonly title: string;
  readonly side?: string;
  /** Names of the envelopes; an opened one has its lock off. */
  readonly envelopes: readonly { readonly name: string; readonly opened?: boolean }[];
  /** The whole is opened: the bar turns green. */
  readonly opened?: boolean;
  readonly children?: ReactNode;
}

/** What nobody can read yet. Text never stands on the hatch. */
export const SealedBox = ({ title, side, envelopes, opened, children }: SealedBoxProps) => (
  <section className={opened ? 'card seal-open' : 'card'} aria-label={title}>
    <div className="seal-bar">
      <Icon name={opened ? 'unlock' : 'lock'} large />
      <b>{title}</b>
      {side && <span>{side}</span>}
    </div>
    <ul className="seal-hatch">
      {envelopes.map((envelope) => (
        <li key={envelope.name} className="envelope">
          <Icon name={envelope.opened ? 'unlock' : 'envelope'} />
          {envelope.name}
        </li>
      ))}
    </ul>
    {children && <div className="seal-words stack stack-small">{children}</div>}
  </section>
);
