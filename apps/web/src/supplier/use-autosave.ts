import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveState } from '../ui';

const QUIET_MS = 900;

interface Autosave<Draft> {
  readonly state: SaveState;
  /** The trouble of the last save, until one succeeds. */
  readonly problem: unknown;
  /** What changed: saved when the typing pauses. */
  readonly change: (draft: Draft) => void;
  /** Saves at once what waits, and answers when it is through. */
  readonly flush: () => Promise<void>;
}

/**
 * Saves a draft when the typing pauses, one save at a time, always the newest. A save that fails is tried again with the
 * next change or by `flush`; nothing that was typed is dropped. What waits is sent before the page goes away.
 */
export function useAutosave<Draft>(save: (draft: Draft) => Promise<void>): Autosave<Draft> {
  const [state, setState] = useState<SaveState>('idle');
  const [problem, setProblem] = useState<unknown>();
  const waiting = useRef<{ readonly draft: Draft }>(undefined);
  const timer = useRef<number>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  });

  const run = useCallback(async () => {
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
        return;
      }
    }
  }, []);

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    await running.current;
    running.current = run().finally(() => (running.current = undefined));
    await running.current;
  }, [run]);

  const change = useCallback(
    (draft: Draft) => {
      waiting.current = { draft };
      setState('saving');
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), QUIET_MS);
    },
    [flush],
  );

  useEffect(
    () => () => {
      if (waiting.current) void flush();
    },
    [flush],
  );
  return { state, problem, change, flush };
}
