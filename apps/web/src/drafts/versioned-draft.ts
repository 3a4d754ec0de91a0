import { ApiProblem, call } from '../api';
import { Autosave, type Saving } from './autosave';

/** What the API answers for something that is written in versions. */
export interface Versioned<Content> {
  readonly version: number;
  readonly content: Content;
}

/** What a page shows of a draft. */
export interface DraftState<Content> extends Saving {
  readonly content: Content;
  /** Grows when the content is replaced as a whole: the key of fields that keep what is typed. */
  readonly epoch: number;
  /** What someone else saved in the meantime (412): nothing is saved until one of the two is chosen. */
  readonly theirs?: Versioned<Content>;
}

interface DraftOf<Content> {
  /** Read and written as `{version, content}`. */
  readonly address: string;
  readonly onSaved: () => void;
  /** Leaves out what cannot be stored yet: a thing that has no name, say. The field itself says so. */
  readonly storable: (content: Content) => Content;
  readonly now: () => string;
}

/** One draft of a thing with versions: saved as it is typed, never over what someone else saved. `useDraft` binds it to a screen. */
export class VersionedDraft<Content> {
  readonly autosave: Autosave<Content>;
  private shown: DraftState<Content>;
  private version: number;
  private readonly listeners = new Set<() => void>();

  constructor(
    stored: Versioned<Content>,
    private of: DraftOf<Content>,
  ) {
    this.shown = { content: stored.content, epoch: 0, state: 'idle' };
    this.version = stored.version;
    this.autosave = new Autosave<Content>(
      (content) => this.put(content),
      () => this.of.now(),
    );
    this.autosave.subscribe(() => this.show(this.autosave.read()));
  }

  readonly read = (): DraftState<Content> => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the screen gives anew as it is drawn. */
  readonly by = (of: DraftOf<Content>): void => {
    this.of = of;
  };

  /** Changes some fields; they are saved after a pause. */
  readonly change = (changes: Partial<Content>): void => {
    this.show({ content: { ...this.shown.content, ...changes } });
    this.autosave.change(this.shown.content);
  };

  /** What is stored now: taken over where nothing here waits, for an act of one's own makes a version too. */
  readonly follow = (stored: Versioned<Content>): void => {
    if (this.autosave.isDirty || stored.version <= this.version) return;
    this.version = stored.version;
    const same = JSON.stringify(stored.content) === JSON.stringify(this.shown.content);
    if (!same) this.show({ content: stored.content, epoch: this.shown.epoch + 1 });
  };

  readonly takeTheirs = (): void => {
    const { theirs } = this.shown;
    if (!theirs) return;
    this.version = theirs.version;
    this.autosave.drop();
    this.show({ content: theirs.content, epoch: this.shown.epoch + 1, theirs: undefined });
  };

  readonly keepMine = (): void => {
    const { theirs } = this.shown;
    if (!theirs) return;
    this.version = theirs.version;
    this.show({ theirs: undefined });
    void this.autosave.flush();
  };

  private async put(content: Content): Promise<void> {
    const { theirs, problem } = this.shown;
    if (theirs && problem) throw problem;
    try {
      const { version } = await call<{ version: number }>('PUT', this.of.address, {
        body: { version: this.version, content: this.of.storable(content) },
      });
      this.version = version;
      this.of.onSaved();
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) {
        this.show({ theirs: await call<Versioned<Content>>('GET', this.of.address).catch(() => undefined) });
      }
      throw error;
    }
  }

  private show(changes: Partial<DraftState<Content>>): void {
    this.shown = { ...this.shown, ...changes };
    for (const listener of this.listeners) listener();
  }
}
