import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api';
import type { SaveState } from '../ui';

const QUIET_MS = 900;
const AGAIN_MS = 5_000;

interface Autosave<Draft> {
  readonly state: SaveState;
  /** The trouble of the last save, until one succeeds. */
  readonly problem: unknown;
  /** What changed: saved when the typing pauses. */
  readonly change: (draft: Draft) => void;
  /** Saves at once what waits, and answers when it is through. */
  readonly flush: () => Promise<void>;
}

/** No answer, or a fault of the server: the same save may succeed a little later. */
const passesByItself = (error: unknown): boolean => !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

/**
 * Saves a draft when the typing pauses, one save at a time, always the newest. A save without an answer is tried again by
 * itself, a refused one with the next change; nothing that was typed is dropped. What waits is saved when the reader goes
 * on to another page, and the browser asks before it closes over it.
 */
export function useAutosave<Draft>(save: (draft: Draft) => Promise<void>): Autosave<Draft> {
  const [state, setState] = useState<SaveState>('idle');
  const [problem, setProblem] = useState<unknown>();
  const waiting = useRef<{ readonly draft: Draft }>(undefined);
  const timer = useRef<number>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const flushLater = useRef<() => Promise<void>>(undefined);
  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  });

  /** @returns whether to try again later */
  const run = useCallback(async (): Promise<boolean> => {
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = undefined;
      setState('saving');
      try {
        await saving.current(next.draft);
        setProblem(undefined);
        if (!waiting.current) setState('idle');
      } catch (error) {
        waiting.current ??= next;
        setProblem(error);
        setState('failed');
        return passesByItself(error);
      }
    }
    return false;
  }, []);

  const flush = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    await running.current;
    running.current = run().then((again) => {
      running.current = undefined;
      if (again) timer.current = window.setTimeout(() => void flushLater.current?.(), AGAIN_MS);
    });
    await running.current;
  }, [run]);
  useEffect(() => {
    flushLater.current = flush;
  }, [flush]);

  const change = useCallback(
    (draft: Draft) => {
      waiting.current = { draft };
      setState('saving');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), QUIET_MS);
    },
    [flush],
  );

  useEffect(() => {
    const askBeforeClosing = (event: BeforeUnloadEvent) => {
      if (waiting.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', askBeforeClosing);
    return () => {
      window.removeEventListener('beforeunload', askBeforeClosing);
      if (waiting.current) void flush();
      flushLater.current = undefined;
    };
  }, [flush]);
  return { state, problem, change, flush };
}
