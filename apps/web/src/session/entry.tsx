import type { FormEvent, ReactNode } from 'react';
import { Card, PageHead, Work } from '../ui';

interface EntryProps {
  readonly title: string;
  readonly lead?: string;
  readonly onSubmit?: () => void;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A short form on the way in. */
export function Entry({ title, lead, onSubmit, aside, children }: EntryProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <>
      <PageHead title={title} />
      <Work>
        <div className="entry stack">
          {lead && <p className="lead">{lead}</p>}
          <Card>
            {onSubmit ? (
              <form className="form" noValidate onSubmit={submit}>
                {children}
              </form>
            ) : (
              children
            )}
          </Card>
          {aside}
        </div>
      </Work>
    </>
  );
}
