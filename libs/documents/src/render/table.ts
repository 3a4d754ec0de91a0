import type { Flow } from './flow';
import { loneLanguage, plainText, type Inline } from './inline';
import { palette } from './palette';
import { geometry } from './page-geometry';
import { pdfText, type Element } from './pdf-file';
import { drawParagraph } from './paragraph';
import { CELL, layRow, placeColumns, type Cell, type Column, type LaidRow, type Row } from './table-layout';
import { typeScale } from './type-scale';

export interface TableSpec {
  readonly caption: Inline;
  readonly columns: readonly Column[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly Row[];
  /** How many of the last rows are totals. */
  readonly totals?: number;
  readonly note?: Inline;
}

/** Smaller tables are not broken over pages. */
const WHOLE_UNDER = 230;
const TALLEST_KEPT = 120;
const LEADING = typeScale.table.leading;

/** A table over the full width. Its head is repeated on every page, as an artifact; a cell taller than the page goes on over the break. */
export function drawTable(flow: Flow, spec: TableSpec): void {
  new TableDrawing(flow, spec).draw();
}

class TableDrawing {
  private readonly id: string;
  private readonly head: readonly LaidRow[];
  private readonly rows: readonly LaidRow[];
  private readonly headHeight: number;
  private readonly table: Element;
  /** Ids of the head cells over each column. */
  private readonly headIds: string[][];

  constructor(
    private readonly flow: Flow,
    private readonly spec: TableSpec,
  ) {
    const columns = placeColumns(spec.columns);
    this.id = flow.nextId('table');
    this.head = spec.head.map((cells) => layRow(flow, { cells }, columns, true));
    this.rows = spec.rows.map((row) => layRow(flow, row, columns, false));
    this.headHeight = heightOf(this.head);
    this.table = flow.file.element('Table', { id: this.id });
    this.headIds = columns.map(() => []);
  }

  draw(): void {
    const { flow, spec } = this;
    const style = typeScale.caption;
    const caption = flow.lines(spec.caption, geometry.width, style);
    const above = caption.length * style.leading + 4 + this.headHeight;
    const whole = above + heightOf(this.rows);
    const beginning = above + this.rows.slice(0, 2).reduce((sum, row) => sum + Math.min(row.height, TALLEST_KEPT), 0);
    const isWhole = whole < WHOLE_UNDER;
    flow.makeRoom('table', isWhole ? whole : beginning, 13, 7);
    flow.file.root.add(this.table);
    const title = flow.elementFor(this.table, 'Caption', spec.caption);
    flow.draw(title, caption, { x: geometry.left, y: flow.y, width: geometry.width }, style, { lang: loneLanguage(spec.caption) });
    title.end();
    flow.y += caption.length * style.leading + 4;
    this.drawHead();
    this.drawBody(isWhole);
    this.table.end();
    flow.y += 3;
    if (spec.note) drawParagraph(flow, spec.note, { style: typeScale.tiny, wide: true, gap: 3, colour: palette.muted });
  }

  private drawHead(): void {
    this.flow.file.artifact(() => this.paintHead());
    const section = this.flow.file.element('THead');
    this.table.add(section);
    this.head.forEach((row, index) => {
      const line = this.flow.file.element('TR');
      section.add(line);
      this.drawHeadRow(row, (cell) => {
        const empty = plainText(cell.content).trim() === '';
        const id = `${this.id}-head${index}-${cell.column}`;
        const span = cell.span > 1 ? { ColSpan: cell.span } : {};
        const attributes = empty ? { O: 'Table', ...span } : { O: 'Table', Scope: 'Column', ...span };
        // An empty head cell heads nothing: it is a TD, or a screen reader would say "blank" for its whole column.
        const element = this.flow.elementFor(line, empty ? 'TD' : 'TH', cell.content, { id, attributes });
        if (!empty) for (let column = cell.column; column < cell.column + cell.span; column += 1) this.headIds[column]?.push(id);
        return element;
      });
      line.end();
    });
    section.end();
  }

  private repeatHead(): void {
    this.flow.continueOnNewPage();
    this.flow.file.artifact(
      () => {
        this.paintHead();
        for (const row of this.head) this.drawHeadRow(row, () => null);
      },
      { type: 'Pagination' },
    );
  }

  private paintHead(): void {
    const { file, y } = this.flow;
    file.fill(geometry.left, y, geometry.width, this.headHeight, palette.tint);
    file.rule(geometry.left, y, geometry.width, palette.accent, 1);
    file.rule(geometry.left, y + this.headHeight, geometry.width, palette.accent, 0.6);
  }

  private drawHeadRow(row: LaidRow, elementOf: (cell: LaidRow['cells'][number]) => Element | null): void {
    const foot = this.flow.y + row.height - CELL.ends;
    for (const cell of row.cells) {
      const element = elementOf(cell);
      const box = { x: cell.x, y: foot - cell.lines.length * LEADING, width: cell.width };
      this.flow.draw(element, cell.lines, box, cell.style, { align: cell.align, lang: loneLanguage(cell.content) });
      element?.end();
    }
    this.flow.y += row.height;
  }

  private drawBody(isWhole: boolean): void {
    const body = this.flow.file.element('TBody');
    this.table.add(body);
    const tallest = geometry.bottom - geometry.top - this.headHeight;
    this.rows.forEach((row, index) => {
      const last = this.rows[index + 1];
      // Never one lone row on the last page.
      const together = index === this.rows.length - 2 && last ? row.height + last.height : row.height;
      const mayPart = !isWhole && index > 1 && index < this.rows.length - 1;
      if (row.height <= tallest) {
        if (mayPart) this.flow.betweenRows(Math.min(together, tallest), () => this.repeatHead());
        else if (!this.flow.fits(Math.min(together, tallest))) this.repeatHead();
      }
      this.flow.note('row', Math.min(row.height, geometry.bottom - this.flow.y));
      this.drawRow(body, row, index);
    });
    body.end();
  }

  private drawRow(body: Element, row: LaidRow, index: number): void {
    const line = this.flow.file.element('TR');
    body.add(line);
    const elements = this.cellElements(line, row, index);
    let drawn = 0;
    while (drawn < row.lineCount) {
      const fitting = Math.max(1, Math.floor((geometry.bottom - this.flow.y - 2 * CELL.ends + 0.01) / LEADING));
      const count = Math.min(row.lineCount - drawn, fitting);
      this.paintRow(row, index, count * LEADING + 2 * CELL.ends);
      row.cells.forEach((cell, place) => {
        const part = cell.lines.slice(drawn, drawn + count);
        const box = { x: cell.x, y: this.flow.y + CELL.ends, width: cell.width };
        if (part.length > 0) {
          this.flow.draw(elements[place] ?? null, part, box, cell.style, {
            align: cell.align,
            colour: cell.colour,
            lang: loneLanguage(cell.content),
          });
        }
      });
      this.flow.y += count * LEADING + 2 * CELL.ends;
      drawn += count;
      if (drawn < row.lineCount) this.repeatHead();
    }
    for (const element of elements) element.end();
    line.end();
  }

  private cellElements(line: Element, row: LaidRow, index: number): Element[] {
    const rowIds: string[] = [];
    return row.cells.map((cell, place) => {
      const span = cell.span > 1 ? { ColSpan: cell.span } : {};
      if (cell.namesRow) {
        const id = `${this.id}-row${index}-${place}`;
        rowIds.push(id);
        return this.flow.elementFor(line, 'TH', cell.content, { id, attributes: { O: 'Table', Scope: 'Row', ...span } });
      }
      const headers = [...(this.headIds[cell.column] ?? []), ...rowIds].map(pdfText);
      const attributes = { O: 'Table', ...span, ...(headers.length > 0 && { Headers: headers }) };
      return this.flow.elementFor(line, 'TD', cell.content, { attributes });
    });
  }

  private paintRow(row: LaidRow, index: number, height: number): void {
    const { file, y } = this.flow;
    const firstTotal = this.rows.length - (this.spec.totals ?? 0);
    const isLastTotal = index >= firstTotal && index === this.rows.length - 1;
    file.artifact(() => {
      if (row.tinted) file.fill(geometry.left, y, geometry.width, height, palette.faint);
      if (index === firstTotal) file.rule(geometry.left, y, geometry.width, palette.ink, 0.8);
      file.rule(geometry.left, y + height, geometry.width, isLastTotal ? palette.ink : palette.hairline, 0.5);
    });
  }
}

const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);
