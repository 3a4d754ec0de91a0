import { useEffect } from 'react';
import { SIGNED_IN_AGAIN } from '../session/me';
import type { Autosave } from './autosave';

/**
 * What waits is saved when the reader goes on to another page, when the network is there again and when an ended session is renewed;
 * the browser asks before it closes over it.
 */
export function useSafeLeaving<Draft>(autosave: Autosave<Draft>): void {
  useEffect(() => {
    const saveNow = () => void autosave.flush();
    const askBeforeClosing = (event: BeforeUnloadEvent) => {
      if (autosave.isDirty) event.preventDefault();
    };
    addEventListener('beforeunload', askBeforeClosing);
    addEventListener('online', saveNow);
    addEventListener(SIGNED_IN_AGAIN, saveNow);
    return () => {
      removeEventListener('beforeunload', askBeforeClosing);
      removeEventListener('online', saveNow);
      removeEventListener(SIGNED_IN_AGAIN, saveNow);
      saveNow();
    };
  }, [autosave]);
}
