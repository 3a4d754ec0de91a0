import { ApiProblem, call } from '../api';
import type { SaveState } from '../ui';

const PAUSE_MS = 800;
const RETRY_MS = 6_000;

/** What the API answers for something that is written in versions. */
export interface Versioned<Content> {
  readonly version: number;
  readonly content: Content;
}

/** What a page shows of a draft. */
export interface DraftState<Content> {
  readonly content: Content;
  /** Grows when the content is replaced as a whole: the key of fields that keep what is typed. */
  readonly epoch: number;
  readonly state: SaveState;
  readonly savedAt?: string;
  /** Why the last save was refused. What was typed stays. */
  readonly problem?: ApiProblem;
  /** What someone else saved in the meantime (412): nothing is saved until one of the two is chosen. */
  readonly theirs?: Versioned<Content>;
}

/**
 * Keeps one draft: saved when the typing pauses (`PUT address {version, content}`), one save at a time, never over what someone
 * else saved. Knows nothing of screens; `useDraft` binds it to one.
 */
export class DraftKeeper<Content> {
  private shown: DraftState<Content>;
  private version: number;
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly address: string,
    stored: Versioned<Content>,
    private readonly onSaved: () => void,
    /** Leaves out what cannot be stored yet: a thing that has no name, say. The field itself says so. */
    private readonly storable: (content: Content) => Content = (content) => content,
  ) {
    this.shown = { content: stored.content, epoch: 0, state: 'idle' };
    this.version = stored.version;
  }

  readonly read = (): DraftState<Content> => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes some fields; they are saved after a pause. */
  readonly change = (changes: Partial<Content>): void => {
    this.dirty = true;
    this.show({ content: { ...this.shown.content, ...changes } });
    if (!this.shown.theirs) this.later(PAUSE_MS);
  };

  /** What is stored now: taken over where nothing here waits, for an act of one's own makes a version too. */
  readonly follow = (stored: Versioned<Content>): void => {
    if (this.dirty || this.running || this.shown.theirs || stored.version <= this.version) return;
    this.version = stored.version;
    const same = JSON.stringify(stored.content) === JSON.stringify(this.shown.content);
    if (!same) this.show({ content: stored.content, epoch: this.shown.epoch + 1 });
  };

  /** Saves at once what waits. True when everything is saved. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.dirty && !this.shown.theirs) {
      this.running = this.save();
      await this.running;
      this.running = undefined;
    }
    return !this.dirty;
  };

  get isDirty(): boolean {
    return this.dirty;
  }

  readonly takeTheirs = (): void => {
    const { theirs } = this.shown;
    if (!theirs) return;
    this.dirty = false;
    this.version = theirs.version;
    this.show({ content: theirs.content, epoch: this.shown.epoch + 1, theirs: undefined, problem: undefined, state: 'idle' });
  };

  readonly keepMine = (): void => {
    const { theirs } = this.shown;
    if (!theirs) return;
    this.version = theirs.version;
    this.show({ theirs: undefined, problem: undefined });
    void this.flush();
  };

  private async save(): Promise<void> {
    this.dirty = false;
    this.show({ state: 'saving' });
    try {
      const { version } = await call<{ version: number }>('PUT', this.address, {
        body: { version: this.version, content: this.storable(this.shown.content) },
      });
      this.version = version;
      this.show({ state: this.dirty ? 'saving' : 'idle', savedAt: new Date().toISOString(), problem: undefined });
      this.onSaved();
    } catch (error) {
      this.dirty = true;
      const problem = error instanceof ApiProblem ? error : undefined;
      const refused = problem !== undefined && problem.status >= 400 && problem.status < 500;
      const theirs = problem?.status === 412 ? await call<Versioned<Content>>('GET', this.address).catch(() => undefined) : undefined;
      this.show({ state: 'failed', problem: refused ? problem : undefined, theirs });
      if (!refused) this.later(RETRY_MS);
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private show(changes: Partial<DraftState<Content>>): void {
    this.shown = { ...this.shown, ...changes };
    for (const listener of this.listeners) listener();
  }
}
