import { useState } from 'react';
import { useMe } from '../session/me';
import { keep, readKept } from './kept';

export interface Kept<Content> {
  /** As it is on the screen now: what was begun with, and what was changed of it. */
  readonly content: Content;
  /** Whether something is kept. */
  readonly isKept: boolean;
  readonly change: (changes: Partial<Content>) => void;
  /** When the act is done, or the writer begins anew. */
  readonly forget: () => void;
  /** Grows when the content is replaced as a whole: the key of fields that keep what is typed. */
  readonly epoch: number;
}

/** What one types for an act on the thing at `place`, kept in the browser over a reload until the act is done: `useKeptAt('ID answer', {})`. */
export function useKeptAt<Content extends object>(place: string, begun: Content): Kept<Content> {
  const personId = useMe()?.person.id ?? '';
  const [changed, setChanged] = useState<Partial<Content>>(() => readKept(personId, place));
  const [epoch, setEpoch] = useState(0);
  const put = (next: Partial<Content>) => {
    setChanged(next);
    keep(personId, place, next);
  };
  return {
    content: { ...begun, ...changed },
    isKept: Object.keys(changed).length > 0,
    change: (changes) => put({ ...changed, ...changes }),
    forget: () => {
      put({});
      setEpoch(epoch + 1);
    },
    epoch,
  };
}
