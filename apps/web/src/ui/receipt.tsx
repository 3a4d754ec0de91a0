import type { ReactNode } from 'react';

interface ReceiptProps {
  readonly refused?: boolean;
  /** `Vastaanotettu` */
  readonly title: string;
  /** Weekday, date and time with milliseconds. */
  readonly when: string;
  readonly zone: string;
  /** The verdict in words: in time, or how late. */
  readonly verdict: ReactNode;
  /** What and where in the log: each a part of the paper. */
  readonly parts: readonly { readonly id: string; readonly content: ReactNode }[];
}

/** Paper with perforations: when, what, where in the log. Green edge = taken in, red = refused. */
export const Receipt = ({ refused, title, when, zone, verdict, parts }: ReceiptProps) => (
  <article className={refused ? 'receipt receipt-refused' : 'receipt'}>
    <section>
      <p className="small muted">{title}</p>
      <p className="receipt-when">{when}</p>
      <p className="small muted">{zone}</p>
      <p className="small">{verdict}</p>
    </section>
    {parts.map(({ id, content }) => (
      <section key={id}>{content}</section>
    ))}
  </article>
);

/** A file with its hash, as a row of a receipt. */
export const ReceiptFile = ({ name, note, sha256 }: { name: string; note: string; sha256: string }) => (
  <div className="receipt-file">
    <div>
      {name}
      <p className="small muted">{note}</p>
    </div>
    <Hash value={sha256} />
  </div>
);

/** A hash in groups of eight, four on a line; selectable as one string. */
export const Hash = ({ value }: { value: string }) => (
  <span className="hash">
    {(value.match(/.{1,8}/g) ?? []).map((part, index) => (
      <span key={index}>{part}</span>
    ))}
  </span>
);
