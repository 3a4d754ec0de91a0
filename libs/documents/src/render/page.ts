import type { Locale, Text } from '@app/kernel';
import { drawBarChart, type BarChart } from './bar-chart';
import { Citations } from './citations';
import type { Signature } from './document-header';
import { drawFacts, type Fact } from './facts';
import type { Flow } from './flow';
import { paperFormat, type PaperFormat } from './format';
import { holdHeading } from './heading';
import { writtenIn, type Inline, type Run } from './inline';
import { drawLineChart, type LineChart } from './line-chart';
import { drawList, type Numbering } from './list';
import { pageWords, type PageWords } from './page-words';
import { drawParagraph } from './paragraph';
import { palette } from './palette';
import { drawScoreMatrix, type ScoreMatrix } from './score-matrix';
import { drawSignatures } from './signature-block';
import { drawTable, type TableSpec } from './table';
import type { Cell, Row } from './table-layout';
import { typeScale } from './type-scale';

type Captioned<T extends { readonly caption: Inline }> = Omit<T, 'caption'> & { readonly caption: string };

/** A table whose rows may be given as bare cells. Its caption is numbered. */
export type PageTable = Captioned<Omit<TableSpec, 'rows'> & { readonly rows: readonly (Row | readonly Cell[])[] }>;

/** What a template draws on: blocks in reading order, numbered as they come. Nothing here is placed by hand. */
export class Page {
  readonly words: PageWords;
  readonly format: PaperFormat;
  readonly colours = palette;
  private readonly citations: Citations;
  private chapters = 0;
  private sections = 0;
  private tables = 0;
  private figures = 0;

  constructor(private readonly flow: Flow) {
    this.words = pageWords[flow.locale];
    this.format = paperFormat(flow.locale);
    this.citations = new Citations(this.words.reference);
  }

  get locale(): Locale {
    return this.flow.locale;
  }

  /** What a person wrote: in the document's language, else in the one there is, marked with it. */
  written(text: Text | undefined): Run {
    return writtenIn(text, this.locale);
  }

  /** The raised number of a legal source, given as it stands in the list at the end. */
  cite(source: string): Run {
    return this.citations.mark(source);
  }

  chapter(title: Inline, { onNewPage = false }: { readonly onNewPage?: boolean } = {}): void {
    if (onNewPage) this.flow.breakPage();
    this.chapters += 1;
    this.sections = 0;
    holdHeading(this.flow, 2, String(this.chapters), title);
  }

  section(title: Inline): void {
    this.sections += 1;
    holdHeading(this.flow, 3, `${this.chapters}.${this.sections}`, title);
  }

  /** The number that the next chapter will have: for pointing ahead to it. */
  get chapterNumber(): number {
    return this.chapters;
  }

  /** The outcome in two or three lines: the first paragraph of a document only. */
  lead(text: Inline): void {
    drawParagraph(this.flow, text, { style: typeScale.lead });
  }

  paragraph(text: Inline): void {
    drawParagraph(this.flow, text);
  }

  /** What a person wrote, as paragraphs: an empty line parts them. */
  paragraphs(text: Text | undefined): void {
    const whole = this.written(text);
    for (const part of whole.text.split(/\n\s*\n/u)) if (part.trim()) this.paragraph({ ...whole, text: part.trim() });
  }

  note(text: Inline): void {
    drawParagraph(this.flow, text, { style: typeScale.tiny, wide: true, gap: 3, colour: palette.muted });
  }

  facts(facts: readonly Fact[]): void {
    drawFacts(this.flow, facts);
  }

  list(items: readonly Inline[], numbering?: Numbering): void {
    drawList(this.flow, items, numbering);
  }

  table(table: PageTable): void {
    const rows = table.rows.map((row) => ('cells' in row ? row : { cells: row }));
    drawTable(this.flow, { ...table, rows, caption: this.tableCaption(table.caption) });
  }

  scores(matrix: Captioned<ScoreMatrix>): void {
    drawScoreMatrix(this.flow, { ...matrix, caption: this.tableCaption(matrix.caption) }, this.format);
  }

  bars(chart: Captioned<BarChart>): void {
    drawBarChart(this.flow, { ...chart, caption: this.figureCaption(chart.caption) }, this.format);
  }

  line(chart: Captioned<LineChart>): void {
    drawLineChart(this.flow, { ...chart, caption: this.figureCaption(chart.caption) }, this.format);
  }

  signatures(signatures: readonly Signature[] | undefined): void {
    drawSignatures(this.flow, signatures ?? [], this.words, this.format);
  }

  /** The chapter of legal sources; nothing where none was cited. The last block of a document. */
  references(): void {
    if (this.citations.none) return;
    this.chapter(this.words.references);
    this.citations.draw(this.flow);
  }

  private tableCaption(caption: string): string {
    this.tables += 1;
    return `${this.words.table} ${this.tables}. ${caption}`;
  }

  private figureCaption(caption: string): string {
    this.figures += 1;
    return `${this.words.figure} ${this.figures}. ${caption}`;
  }
}
