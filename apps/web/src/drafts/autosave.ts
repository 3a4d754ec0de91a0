import { ApiProblem } from '../api';
import type { SaveState } from '../ui';

const PAUSE_MS = 800;
const AGAIN_MS = 5_000;

/** What a page shows of the saving of a draft. */
export interface Saving {
  readonly state: SaveState;
  /** When the last save came through; none in this visit before one has. */
  readonly savedAt?: string;
  /** Why the last save was refused, until one succeeds. What was typed stays. */
  readonly problem?: ApiProblem;
}

/** The server's word on what was sent. No answer, or a fault of the server, is none: the same save may succeed a little later. */
const refusalIn = (error: unknown): ApiProblem | undefined =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 ? error : undefined;

/**
 * Saves a draft when the typing pauses: one save at a time, always the newest. A save without an answer is tried again by itself, a
 * refused one with the next change; nothing that was typed is dropped. Knows nothing of screens: `useAutosave` binds it to one.
 */
export class Autosave<Draft> {
  private shown: Saving = { state: 'idle' };
  private waiting: { readonly draft: Draft } | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private save: (draft: Draft) => Promise<void>,
    private now: () => string,
  ) {}

  readonly read = (): Saving => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What saves and what tells the time from now on: a screen renews both as it is drawn. */
  readonly by = (save: (draft: Draft) => Promise<void>, now: () => string): void => {
    this.save = save;
    this.now = now;
  };

  /** What the draft is now: saved when the typing pauses. */
  readonly change = (draft: Draft): void => {
    this.waiting = { draft };
    this.show({ state: 'saving' });
    this.later(PAUSE_MS);
  };

  /** Saves at once what waits. True when everything is saved. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    this.running = this.saveWaiting();
    await this.running;
    this.running = undefined;
    return this.waiting === undefined;
  };

  /** Lets go of what waits: something else takes its place. */
  readonly drop = (): void => {
    clearTimeout(this.timer);
    this.waiting = undefined;
    this.show({ state: 'idle', problem: undefined });
  };

  /** Whether something typed is not saved yet. */
  get isDirty(): boolean {
    return this.waiting !== undefined || this.running !== undefined;
  }

  private async saveWaiting(): Promise<void> {
    for (let next = this.waiting; next; next = this.waiting) {
      this.waiting = undefined;
      this.show({ state: 'saving' });
      try {
        await this.save(next.draft);
        this.show({ state: this.waiting ? 'saving' : 'idle', savedAt: this.now(), problem: undefined });
      } catch (error) {
        this.waiting ??= next;
        const problem = refusalIn(error);
        this.show({ state: 'failed', problem });
        if (!problem) this.later(AGAIN_MS);
        return;
      }
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private show(changes: Partial<Saving>): void {
    this.shown = { ...this.shown, ...changes };
    for (const listener of this.listeners) listener();
  }
}
