import type { Locale } from '@app/kernel';
import { loneLanguage, type Inline } from './inline';
import { LANGUAGE_TAGS } from './language-tags';
import { breakLines, type Line } from './line-breaking';
import { drawLines, type DrawnLook } from './line-drawing';
import { geometry } from './page-geometry';
import type { Bookmark, Element, ElementOptions, PdfFile } from './pdf-file';
import type { TextStyle } from './type-scale';

/** Where a block came to stand: layout as data, for tests. `page` from 1. */
export interface Placed {
  readonly kind: string;
  readonly page: number;
  readonly top: number;
  readonly height: number;
}

/** A place between two blocks, or two rows of one, where a page may begin. */
interface Joint {
  readonly kind: string;
  /** The page on which what follows it came to stand. */
  readonly page: number;
  /** What follows it is the first thing on its page. */
  readonly onTop: boolean;
  /** A heading stands between. */
  readonly headed: boolean;
}

interface HeldHeading {
  readonly height: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
  draw(): void;
}

/** Blocks that have a joint before each of their rows: two rows move together, never one. */
const PARTED: ReadonlySet<string> = new Set(['fact', 'list item']);

/** The stream of blocks down the pages: where the next one stands, and which of them must stay together. */
export class Flow {
  /** Where the next block begins. */
  y = 0;
  /** Nothing stands on this page yet: no gap is left above the first block. */
  private atTop = true;
  private held: HeldHeading[] = [];
  private ids = 0;
  private readonly bookmarks: Bookmark[];
  readonly placed: Placed[] = [];
  private readonly joints: Joint[] = [];
  /** The pages that were begun on request, from 1. */
  readonly asked = new Set<number>();

  /** @param early the joint at which a page begins before it is full, so that what comes last has company */
  constructor(
    readonly file: PdfFile,
    readonly locale: Locale,
    private readonly early?: number,
  ) {
    this.bookmarks = [file.outline];
    this.newPage(geometry.firstTop);
  }

  newPage(top: number = geometry.top): void {
    this.file.addPage();
    this.y = top;
    this.atTop = true;
  }

  /** Begins a new page because the document wants one. */
  breakPage(): void {
    if (this.held.length > 0) throw new Error('heading without content');
    if (this.atTop) return;
    this.newPage();
    this.asked.add(this.file.pages);
  }

  /** Goes on to the next page in the middle of a block. */
  continueOnNewPage(): void {
    this.newPage();
    this.atTop = false;
  }

  /** Something stands on this page that was drawn without `makeRoom`: the next block keeps its gap. */
  leaveGap(): void {
    this.atTop = false;
  }

  fits(height: number): boolean {
    return this.y + height <= geometry.bottom + 0.01;
  }

  /** How many lines of this leading still fit on the page. */
  linesLeft(leading: number): number {
    return Math.floor((geometry.bottom - this.y + 0.01) / leading);
  }

  /** Keeps a heading back until the block after it says how much room it needs. */
  hold(heading: HeldHeading): void {
    this.held.push(heading);
  }

  /**
   * Makes room for `height` points that must stay together, with the headings held back before them, and draws those headings.
   * @param gap above the block; `afterHeading` the least gap where a heading stands right above it
   */
  makeRoom(kind: string, height: number, gap: number, afterHeading = 0): void {
    const headings = this.held;
    this.held = [];
    const before = headings.reduce((sum, heading) => sum + heading.height + heading.gapBefore, 0);
    const last = headings.at(-1);
    const above = last ? Math.max(afterHeading, last.gapAfter) : this.atTop ? 0 : gap;
    if (!this.atTop && (this.beginsEarly() || !this.fits(before + above + height))) this.newPage();
    this.joints.push({ kind, page: this.file.pages, onTop: this.atTop, headed: last !== undefined });
    for (const heading of headings) {
      if (!this.atTop) this.y += heading.gapBefore;
      this.note('heading', heading.height);
      heading.draw();
      this.y += heading.height;
      this.atTop = false;
    }
    if (!this.atTop) this.y += above;
    this.atTop = false;
    this.note(kind, height);
  }

  /** Where the rows of a table may part. `turn` begins the next page. */
  betweenRows(height: number, turn: () => void): void {
    const full = this.beginsEarly() || !this.fits(height);
    if (full) turn();
    this.joints.push({ kind: 'row', page: this.file.pages, onTop: full, headed: false });
  }

  private beginsEarly(): boolean {
    return this.joints.length === this.early;
  }

  /**
   * Where the page has to begin earlier for this block not to stand alone at its top: the last joint before it, or the one
   * before that where rows part. Undefined where the block has company already, or where all of the page before is one block that cannot be parted.
   */
  jointThatGivesCompany(kind: string): number | undefined {
    const at = this.joints.findLastIndex((joint) => joint.kind === kind);
    const alone = this.joints[at];
    if (!alone?.onTop || this.asked.has(alone.page)) return undefined;
    const before = (index: number) => {
      const joint = this.joints[index];
      return joint && joint.page < alone.page && !joint.onTop ? joint : undefined;
    };
    const last = before(at - 1);
    if (!last) return undefined;
    return PARTED.has(last.kind) && !last.headed && before(at - 2)?.kind === last.kind ? at - 2 : at - 1;
  }

  note(kind: string, height: number): void {
    this.placed.push({ kind, page: this.file.pages, top: this.y, height });
  }

  /** An element under the document's root, in reading order. */
  element(type: string, options?: ElementOptions): Element {
    const made = this.file.element(type, options);
    this.file.root.add(made);
    return made;
  }

  /** An element for this text: marked with its language where that is not the document's. */
  elementFor(parent: Element, type: string, inline: Inline, options: ElementOptions = {}): Element {
    const lang = loneLanguage(inline);
    const made = this.file.element(type, { ...options, ...(lang && { lang: LANGUAGE_TAGS[lang] }) });
    parent.add(made);
    return made;
  }

  nextId(kind: string): string {
    this.ids += 1;
    return `${kind}${this.ids}`;
  }

  lines(inline: Inline, width: number, style: TextStyle): Line[] {
    return breakLines(inline, width, style, loneLanguage(inline) ?? this.locale, this.file);
  }

  draw(
    host: Element | null,
    lines: readonly Line[],
    box: { x: number; y: number; width: number },
    style: TextStyle,
    look?: DrawnLook,
  ): void {
    drawLines(this.file, host, lines, box, style, look);
  }

  /** A bookmark at the current height, under the last one of the level above. */
  bookmark(level: 1 | 2 | 3, text: string): void {
    const under = level === 1 ? 0 : level - 1;
    const parent = this.bookmarks[under] ?? this.bookmarks[0] ?? this.file.outline;
    this.bookmarks[level] = this.file.bookmark(level === 3 ? parent : this.file.outline, text, this.y - 6, level < 2);
    this.bookmarks.length = level + 1;
  }

  end(): void {
    if (this.held.length > 0) throw new Error('heading without content');
  }
}
