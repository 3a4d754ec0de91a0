import type { Flow } from './flow';
import type { Inline } from './inline';
import type { Line } from './line-breaking';
import type { Align } from './line-drawing';
import { geometry } from './page-geometry';
import { typeScale, type TextStyle } from './type-scale';

export interface Column {
  /** In points; columns without one share what is left. */
  readonly width?: number;
  readonly align?: Align;
}

export interface CellLook {
  readonly content: Inline;
  readonly bold?: boolean;
  readonly span?: number;
  readonly colour?: string;
  /** Names its row for a screen reader. Without any in the row, the first cell does. */
  readonly namesRow?: boolean;
}
export type Cell = Inline | CellLook;

export interface Row {
  readonly cells: readonly Cell[];
  readonly tinted?: boolean;
}

export interface LaidCell {
  readonly content: Inline;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly align: Align;
  readonly colour: string | undefined;
  readonly column: number;
  readonly span: number;
  readonly x: number;
  readonly width: number;
  readonly namesRow: boolean;
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly height: number;
  readonly lineCount: number;
  readonly tinted: boolean;
}

export const CELL = { sides: 4.5, ends: 4 } as const;

const lookOf = (cell: Cell): CellLook => (typeof cell === 'object' && 'content' in cell ? cell : { content: cell });

interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly align: Align;
}

export function placeColumns(columns: readonly Column[]): PlacedColumn[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const sharing = columns.filter((column) => column.width === undefined).length;
  let x = geometry.left;
  return columns.map(({ width = (geometry.width - fixed) / sharing, align = 'left' }) => {
    const placed = { x, width, align };
    x += width;
    return placed;
  });
}

/** Breaks the cells of one row into lines within their columns. */
export function layRow(flow: Flow, row: Row, columns: readonly PlacedColumn[], isHead: boolean): LaidRow {
  const looks = row.cells.map(lookOf);
  const named = looks.some((look) => look.namesRow);
  let column = 0;
  const cells = looks.map((look, index): LaidCell => {
    const span = look.span ?? 1;
    const over = columns.slice(column, column + span);
    const first = over[0];
    if (!first) throw new Error(`a row of this table has more cells than its ${columns.length} columns`);
    const width = over.reduce((sum, each) => sum + each.width, 0) - 2 * CELL.sides;
    const style: TextStyle = isHead ? typeScale.tableHead : look.bold ? { ...typeScale.table, face: 'bold' } : typeScale.table;
    const laid = {
      content: look.content,
      lines: flow.lines(look.content, width, style),
      style,
      align: span > 1 ? 'left' : first.align,
      colour: look.colour,
      column,
      span,
      x: first.x + CELL.sides,
      width,
      namesRow: named ? look.namesRow === true : index === 0,
    } as const;
    column += span;
    return laid;
  });
  const lineCount = Math.max(1, ...cells.map((cell) => cell.lines.length));
  return { cells, lineCount, height: lineCount * typeScale.table.leading + 2 * CELL.ends, tinted: row.tinted ?? false };
}
