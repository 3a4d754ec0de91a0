import { useEffect, useState, useSyncExternalStore } from 'react';
import { useServerClock } from '../session/server-clock';
import { Autosave, type Saving } from './autosave';
import { useSafeLeaving } from './use-safe-leaving';

interface Autosaving<Draft> extends Saving {
  /** What changed: saved when the typing pauses. */
  readonly change: (draft: Draft) => void;
  /** Saves at once what waits; true when everything is saved. Before an act that rests on the draft. */
  readonly flush: () => Promise<boolean>;
}

/** A draft that is stored without versions, or whose page minds them itself: `useAutosave((draft) => call('PUT', …))`. */
export function useAutosave<Draft>(save: (draft: Draft) => Promise<void>): Autosaving<Draft> {
  const now = useServerClock();
  const [autosave] = useState(() => new Autosave(save, now));
  const saving = useSyncExternalStore(autosave.subscribe, autosave.read);
  useEffect(() => autosave.by(save, now));
  useSafeLeaving(autosave);
  return { ...saving, change: autosave.change, flush: autosave.flush };
}
