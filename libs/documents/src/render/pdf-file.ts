import PDFDocument from 'pdfkit';
import { FACES, fontBytes } from './fonts';
import { PDF_UA_MARK, escapeXml, type FileInfo } from './metadata';
import { geometry } from './page-geometry';
import type { Face } from './type-scale';

/** One element of the structure tree. Add it to its parent before drawing in it, and end it: an element left out never lets the file end. */
export interface Element {
  add(child: Element | (() => void)): unknown;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

export interface ElementOptions {
  readonly lang?: string;
  readonly alt?: string;
  /** What a reader says and copies instead of what is drawn. */
  readonly actual?: string;
  readonly bbox?: readonly [number, number, number, number];
  readonly placement?: 'Block';
  /** The dictionary A of the element: plain strings become names, `pdfText` makes text. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly id?: string;
}

export interface Bookmark {
  addItem(text: string, options: { top: number; left: number; expanded: boolean }): Bookmark;
}

/** A text value inside a dictionary: pdfkit takes plain strings there for names. */
export const pdfText = (text: string): object => Object(text) as object;

/** How long pdfkit may take to end a file before we say that an element was left open. */
const END_WITHIN_MS = 20_000;

/** pdfkit writes the info values into its XMP unescaped: a title with `&` would break it. */
class EscapedDocument extends PDFDocument {
  protected _addInfo(): void {
    const plain = this.info;
    this.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    );
    const inherited = PDFDocument.prototype as unknown as { _addInfo(this: EscapedDocument): void };
    inherited._addInfo.call(this);
    this.info = plain;
  }
}

/** What we use of pdfkit beyond its published types. */
interface Untyped {
  struct(type: string, options: object): Element;
  addStructure(element: Element): void;
  readonly outline: Bookmark;
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** The file being drawn: the only place in the house that speaks to pdfkit. Lengths in points from the top left corner. */
export class PdfFile {
  private readonly pdf: EscapedDocument;
  private readonly untyped: Untyped;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<void>;
  private readonly widths = new Map<string, number>();
  readonly root: Element;
  readonly outline: Bookmark;

  constructor(info: FileInfo, lang: string) {
    // Margin 0: pdfkit must never break a page by itself. `font: null` (not in its types): Helvetica must never get in.
    const options: PDFKit.PDFDocumentOptions & { subset: 'PDF/A-2a' } = {
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      tagged: true,
      lang,
      displayTitle: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      info: { ...info },
    };
    this.pdf = new EscapedDocument({ ...options, ...{ font: null as unknown as string } });
    this.untyped = this.pdf as unknown as Untyped;
    this.pdf.appendXML(PDF_UA_MARK);
    for (const face of FACES) this.pdf.registerFont(face, fontBytes(face));
    this.ended = new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.pdf.on('end', resolve);
      this.pdf.on('error', reject);
    });
    this.root = this.untyped.struct('Document', {});
    this.untyped.addStructure(this.root);
    this.outline = this.untyped.outline;
  }

  addPage(): void {
    this.pdf.addPage({ size: 'A4', margin: 0 });
  }

  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  /** Turns back to a page (from 0) that is already there. */
  turnTo(page: number): void {
    this.pdf.switchToPage(page);
  }

  element(type: string, { attributes, id, ...options }: ElementOptions = {}): Element {
    const made = this.untyped.struct(type, options);
    if (attributes) made.dictionary.data.A = attributes;
    if (id) made.dictionary.data.ID = pdfText(id);
    return made;
  }

  /** Draws something that a screen reader passes over. */
  artifact(
    draw: () => void,
    options: { readonly type: 'Layout' | 'Pagination'; readonly attached?: 'Top' | 'Bottom' } = { type: 'Layout' },
  ): void {
    this.pdf.markContent('Artifact', { type: options.type, ...(options.attached && { attached: [options.attached] }) });
    draw();
    this.pdf.endMarkedContent();
  }

  hasGlyph(character: string): boolean {
    this.pdf.font('regular');
    return this.untyped._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }

  widthOf(text: string, face: Face, size: number): number {
    const key = `${face} ${size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf.font(face).fontSize(size).widthOfString(text);
    this.widths.set(key, width);
    return width;
  }

  write(text: string, at: { x: number; baseline: number }, look: { face: Face; size: number; colour: string }): void {
    this.pdf.font(look.face).fontSize(look.size).fillColor(look.colour);
    this.pdf.text(text, at.x, at.baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  fill(x: number, y: number, width: number, height: number, colour: string): void {
    this.pdf.rect(x, y, width, height).fill(colour);
  }

  disc(x: number, y: number, radius: number, colour: string): void {
    this.pdf.circle(x, y, radius).fill(colour);
  }

  /** A line through points; one lone point draws nothing. */
  line(points: readonly (readonly [number, number])[], colour: string, width: number, dashed = false): void {
    const [first, ...rest] = points;
    if (!first || rest.length === 0) return;
    this.pdf.lineWidth(width).strokeColor(colour);
    if (dashed) this.pdf.dash(4, { space: 2.5 });
    this.pdf.moveTo(...first);
    for (const point of rest) this.pdf.lineTo(...point);
    this.pdf.stroke();
    if (dashed) this.pdf.undash();
  }

  rule(x: number, y: number, width: number, colour: string, thickness: number): void {
    this.line(
      [
        [x, y],
        [x + width, y],
      ],
      colour,
      thickness,
    );
  }

  /** Makes a box lead to an address or to a named place. End `element` on this same page: pdfkit notes the page that is current then. */
  link(
    box: { x: number; y: number; width: number; height: number },
    to: { href: string } | { name: string },
    says: string,
    element: Element,
  ): void {
    const options = { structParent: element, Contents: pdfText(says) } as unknown as PDFKit.Mixins.AnnotationOption;
    if ('href' in to) this.pdf.link(box.x, box.y, box.width, box.height, to.href, options);
    else this.pdf.goTo(box.x, box.y, box.width, box.height, to.name, options);
  }

  namePlace(name: string, y: number): void {
    this.pdf.addNamedDestination(name, 'XYZ', 0, Math.max(0, y), null);
  }

  bookmark(under: Bookmark, text: string, y: number, expanded: boolean): Bookmark {
    // pdfkit counts `left` from the right edge: the page's width is its left edge.
    return under.addItem(text, { top: Math.max(0, y), left: geometry.page.width, expanded });
  }

  /** Ends the file. Rejects when an element was never added or ended: pdfkit itself would wait for ever, without an error. */
  async bytes(): Promise<Buffer> {
    this.root.end();
    this.pdf.end();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the PDF never ended: a structure element is open or was not added')), END_WITHIN_MS);
    });
    try {
      await Promise.race([this.ended, late]);
    } finally {
      clearTimeout(timer);
    }
    return Buffer.concat(this.chunks);
  }
}
