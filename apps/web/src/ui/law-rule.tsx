import { useState } from 'react';
import { Dialog } from './dialog';
import { Icon } from './icon';

export interface LawRule {
  /** `Vähintään 30 pv` */
  readonly name: string;
  /** `Miksi aikaisintaan ke 30.12.2026?` */
  readonly question: string;
  readonly because: string;
  /** The sum: start, days, holiday, result. */
  readonly sum: readonly { readonly name: string; readonly value: string }[];
  readonly citations: readonly { readonly text: string; readonly href?: string }[];
  /** Rule id with validity. */
  readonly note?: string;
}

/** Scales and a dotted underline: opens why the law says so. Esc closes, and focus comes back. */
export function RuleButton({ rule }: { rule: LawRule }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="rule-button" aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="scales" /> {rule.name}
      </button>
      <Dialog narrow open={open} title={rule.question} onClose={() => setOpen(false)}>
        <p>{rule.because}</p>
        <dl className="law-sum small">
          {rule.sum.map(({ name, value }) => (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ul className="small">
          {rule.citations.map(({ text, href }) => (
            <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
        {rule.note && <p className="small muted">{rule.note}</p>}
      </Dialog>
    </>
  );
}
