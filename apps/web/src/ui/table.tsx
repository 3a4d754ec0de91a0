import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly right?: boolean;
  readonly nowrap?: boolean;
}

interface TableProps<Row> {
  /** What the table holds: its name for readers. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selected?: (row: Row) => boolean;
  /** Rows become blocks with labels under 700 px. For tables whose rows are read one by one. */
  readonly stacked?: boolean;
  /** Stands in place of rows when there are none. */
  readonly empty?: ReactNode;
}

/** A table in a region that can be scrolled by keyboard. The first column is each row's head. For a flush card. */
export function Table<Row>({ name, columns, rows, rowKey, selected, stacked, empty }: TableProps<Row>) {
  const { t } = useTranslation();
  if (rows.length === 0 && empty) return empty;
  // The roles are written out because stacked rows are blocks, and a block is no row to a browser.
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={t('table.region', { name })}>
      <table role="table" className={stacked ? 'stacked' : undefined} aria-label={name}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, head, right }) => (
              <th key={key} role="columnheader" scope="col" className={right ? 'right' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={selected?.(row) ? 'selected' : undefined}>
              {columns.map(({ key, head, cell, right, nowrap }, index) => {
                const className = [right && 'right', nowrap && 'nowrap'].filter(Boolean).join(' ') || undefined;
                return index === 0 ? (
                  <th key={key} role="rowheader" scope="row" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} role="cell" className={className} data-label={head}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
