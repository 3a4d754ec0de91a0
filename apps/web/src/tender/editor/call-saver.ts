import { ApiProblem, call as ask, queries } from '../../api';
import { refreshCase } from '../../officer/case-data';
import type { SaveState } from '../../ui';
import type { Call, CallContent } from '../call-types';
import { callQuery } from '../queries';

const PAUSE_MS = 900;
const RETRY_MS = 6_000;

/** How the call stands on this screen. */
export interface Draft {
  readonly content: CallContent;
  readonly state: SaveState;
  readonly savedAt: string | undefined;
  /** Why the last save was refused. What was typed stays. */
  readonly problem: unknown;
  /** The version that someone else saved in the meantime. */
  readonly theirs: Call | undefined;
}

/** Saves a call as it is typed: one save at a time, after a pause, and never over what someone else saved. */
export class CallSaver {
  private draft: Draft;
  private version: number;
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underway: Promise<boolean> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly caseId: string,
    call: Call,
  ) {
    this.version = call.version;
    this.draft = { content: call.content, state: 'idle', savedAt: undefined, problem: null, theirs: undefined };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Draft => this.draft;

  get unsaved(): boolean {
    return this.dirty;
  }

  /** Changes some parts; they are saved when the typing pauses. */
  readonly change = (changes: Partial<CallContent>): void => {
    this.dirty = true;
    this.show({ content: { ...this.draft.content, ...changes } });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE_MS);
  };

  /** Saves at once what is not saved yet; true when all of it is. */
  readonly save = async (): Promise<boolean> => {
    // The next save needs the version that this one makes.
    while (this.underway) await this.underway;
    this.underway = this.saveOnce().finally(() => (this.underway = undefined));
    return this.underway;
  };

  /** A newer version that was read: taken over unless something here waits to be saved. */
  readonly hear = (call: Call): void => {
    if (call.version > this.version && !this.dirty && !this.underway) this.startFrom(call);
  };

  readonly takeTheirs = (): void => {
    if (this.draft.theirs) this.startFrom(this.draft.theirs);
  };

  readonly keepMine = (): void => {
    if (!this.draft.theirs) return;
    this.version = this.draft.theirs.version;
    this.show({ theirs: undefined, problem: null });
    void this.save();
  };

  private async saveOnce(): Promise<boolean> {
    clearTimeout(this.timer);
    if (!this.dirty) return true;
    this.dirty = false;
    this.show({ state: 'saving' });
    try {
      const body = { version: this.version, content: this.draft.content };
      this.version = (await ask<{ version: number }>('PUT', `/api/cases/${this.caseId}/call`, { body })).version;
      this.show({ state: 'idle', problem: null, savedAt: new Date().toISOString() });
      void refreshCase(this.caseId);
      return true;
    } catch (error) {
      this.dirty = true;
      const status = error instanceof ApiProblem ? error.status : 0;
      const refused = status >= 400 && status < 500;
      this.show({ state: 'failed', ...(refused && { problem: error }) });
      if (status === 412) this.show({ theirs: await queries.fetchQuery({ ...callQuery(this.caseId), staleTime: 0 }) });
      // No answer, or a fault of the server: what was typed is tried again.
      if (!refused) this.timer = setTimeout(() => void this.save(), RETRY_MS);
      return false;
    }
  }

  private startFrom({ content, version }: Call): void {
    this.version = version;
    this.dirty = false;
    clearTimeout(this.timer);
    this.show({ content, state: 'idle', problem: null, theirs: undefined });
  }

  private show(changes: Partial<Draft>): void {
    this.draft = { ...this.draft, ...changes };
    for (const listener of this.listeners) listener();
  }
}
