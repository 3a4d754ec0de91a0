import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftState, type Versioned } from './draft-keeper';

export interface Draft<Content> extends DraftState<Content> {
  readonly change: (changes: Partial<Content>) => void;
  /** Saves at once what waits; true when everything is saved. Before an act that rests on the draft. */
  readonly flush: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/**
 * A draft as one person writes it: `useDraft('/api/cases/…/need', stored, onSaved)`. `stored` begins it, and is followed while
 * nothing waits to be saved. What waits is saved when the page is left.
 */
export function useDraft<Content>(
  address: string,
  stored: Versioned<Content>,
  onSaved: () => void,
  storable?: (content: Content) => Content,
): Draft<Content> {
  const [keeper] = useState(() => new DraftKeeper(address, stored, onSaved, storable));
  const shown = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => keeper.follow(stored), [keeper, stored]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.isDirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      void keeper.flush();
    };
  }, [keeper]);
  const { change, flush, takeTheirs, keepMine } = keeper;
  return { ...shown, change, flush, takeTheirs, keepMine };
}
