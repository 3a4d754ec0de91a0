import { useEffect, useState, useSyncExternalStore } from 'react';
import { useServerClock } from '../session/server-clock';
import { useSafeLeaving } from './use-safe-leaving';
import { VersionedDraft, type DraftState, type Versioned } from './versioned-draft';

export interface Draft<Content> extends DraftState<Content> {
  readonly change: (changes: Partial<Content>) => void;
  /** Saves at once what waits; true when everything is saved. Before an act that rests on the draft. */
  readonly flush: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

const asItIs = <Content>(content: Content): Content => content;

/**
 * A draft as one person writes it: `useDraft('/api/cases/…/need', stored, onSaved)`. `stored` begins it, and is followed while
 * nothing waits to be saved.
 */
export function useDraft<Content>(
  address: string,
  stored: Versioned<Content>,
  onSaved: () => void,
  storable: (content: Content) => Content = asItIs,
): Draft<Content> {
  const now = useServerClock();
  const [draft] = useState(() => new VersionedDraft(stored, { address, onSaved, storable, now }));
  const shown = useSyncExternalStore(draft.subscribe, draft.read);
  useEffect(() => draft.by({ address, onSaved, storable, now }));
  useEffect(() => draft.follow(stored), [draft, stored]);
  useSafeLeaving(draft.autosave);
  const { change, takeTheirs, keepMine } = draft;
  return { ...shown, change, flush: draft.autosave.flush, takeTheirs, keepMine };
}
