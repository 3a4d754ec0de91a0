import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Call } from '../call-types';
import { CallSaver, type Draft } from './call-saver';

export interface CallDraft extends Draft, Pick<CallSaver, 'change' | 'takeTheirs' | 'keepMine'> {}

/** The call as this person writes it. Leaving the page saves what is not saved yet, or asks first. */
export function useCallDraft(caseId: string, call: Call): CallDraft {
  const [saver] = useState(() => new CallSaver(caseId, call));
  const draft = useSyncExternalStore(saver.subscribe, saver.current);
  useEffect(() => saver.hear(call), [saver, call]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.unsaved) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      void saver.save();
    };
  }, [saver]);
  const { change, takeTheirs, keepMine } = saver;
  return { ...draft, change, takeTheirs, keepMine };
}
