import type { Flow } from './flow';
import { plainText, type Inline } from './inline';
import type { PaperFormat } from './format';
import { drawTable } from './table';
import type { Cell, Column } from './table-layout';

export interface ScoreMatrix {
  readonly caption: Inline;
  readonly labels: {
    readonly place: string;
    readonly tenderer: string;
    readonly price: string;
    readonly maximum: string;
    readonly sum: string;
  };
  readonly criteria: readonly { readonly mark: string; readonly maximum: number }[];
  /** In order of place. `points` in the order of the criteria, unrounded; `sum` as decided. */
  readonly rows: readonly {
    readonly place: number;
    readonly tenderer: Inline;
    readonly priceCents: number;
    readonly points: readonly number[];
    readonly sum: number;
    readonly winner: boolean;
  }[];
  readonly sumMaximum: number;
  readonly note?: Inline;
}

/** More columns of points than this would be too narrow to read: the matrix goes on in a second table. */
const WIDEST = 8;

/** Points of every tender by criterion: the maximum in the head, the winner tinted and bold. */
export function drawScoreMatrix(flow: Flow, matrix: ScoreMatrix, format: PaperFormat): void {
  for (let from = 0; from < matrix.criteria.length; from += WIDEST) drawColumns(flow, matrix, from, format);
}

function drawColumns(flow: Flow, matrix: ScoreMatrix, from: number, format: PaperFormat): void {
  const { labels } = matrix;
  const criteria = matrix.criteria.slice(from, from + WIDEST);
  const isLast = from + WIDEST >= matrix.criteria.length;
  const columns: Column[] = [
    { width: 30, align: 'right' },
    { width: 116 - Math.max(0, criteria.length - 5) * 9 },
    { width: 68, align: 'right' },
    ...criteria.map(() => ({ align: 'right' }) as const),
    { width: 46, align: 'right' },
  ];
  const head: Cell[][] = [
    [labels.place, labels.tenderer, labels.price, ...criteria.map((criterion) => criterion.mark), labels.sum],
    ['', labels.maximum, '', ...criteria.map((criterion) => format.number(criterion.maximum)), format.number(matrix.sumMaximum)],
  ];
  const rows = matrix.rows.map((row) => ({
    tinted: row.winner,
    cells: [
      String(row.place),
      { content: row.tenderer, bold: row.winner, namesRow: true },
      { content: format.amount(row.priceCents), bold: row.winner },
      ...criteria.map((_, index) => ({ content: format.number(row.points[from + index] ?? 0, 2), bold: row.winner })),
      { content: format.number(row.sum, 2), bold: true },
    ],
  }));
  const caption = from === 0 ? matrix.caption : `${plainText(matrix.caption)} (${from / WIDEST + 1})`;
  drawTable(flow, { caption, columns, head, rows, ...(isLast && matrix.note && { note: matrix.note }) });
}
