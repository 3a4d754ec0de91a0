import type { Flow } from './flow';
import { loneLanguage, type Inline } from './inline';
import { palette } from './palette';
import { geometry } from './page-geometry';
import { typeScale } from './type-scale';

export type Fact = readonly [label: Inline, value: Inline];

const WHOLE_UNDER = 240;
const PADDING = 9;

/** Labels in the side column, values in the body column; a table of two columns for a screen reader. */
export function drawFacts(flow: Flow, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  const { side, body, left, width } = geometry;
  const rows = facts.map(([label, value]) => {
    const labelLines = flow.lines(label, side, typeScale.small);
    const valueLines = flow.lines(value, body.width, typeScale.body);
    const height = Math.max(labelLines.length * typeScale.small.leading + 2, valueLines.length * typeScale.body.leading) + PADDING;
    return { label, value, labelLines, valueLines, height };
  });
  const all = rows.reduce((sum, row) => sum + row.height, 0);
  const table = flow.file.element('Table', { id: flow.nextId('facts') });
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const first = all < WHOLE_UNDER ? all : row.height + (next?.height ?? 0);
    const together = index === 0 ? first : index === rows.length - 2 ? row.height + (next?.height ?? 0) : row.height;
    const onePage = Math.min(together, geometry.bottom - geometry.top);
    flow.makeRoom('fact', onePage, index === 0 ? 8 : 0);
    if (index === 0) flow.file.root.add(table);
    flow.file.artifact(() => flow.file.rule(left, flow.y, width, palette.hairline, 0.5));
    const line = flow.file.element('TR');
    table.add(line);
    const head = flow.elementFor(line, 'TH', row.label, { attributes: { O: 'Table', Scope: 'Row' } });
    const cell = flow.elementFor(line, 'TD', row.value);
    flow.draw(head, row.labelLines, { x: left, y: flow.y + 6, width: side }, typeScale.small, {
      colour: palette.muted,
      lang: loneLanguage(row.label),
    });
    head.end();
    flow.y += 4.5;
    drawValue(flow, row, cell);
    cell.end();
    line.end();
  });
  table.end();
  flow.file.artifact(() => flow.file.rule(left, flow.y, width, palette.hairline, 0.5));
}

type Row = { readonly value: Inline; readonly height: number } & Record<'valueLines' | 'labelLines', ReturnType<Flow['lines']>>;

/** A value taller than the page goes on over the break. */
function drawValue(flow: Flow, row: Row, cell: ReturnType<Flow['element']>): void {
  const style = typeScale.body;
  const top = flow.y - 4.5;
  let drawn = 0;
  let broken = false;
  while (drawn < row.valueLines.length) {
    const count = Math.max(1, Math.min(row.valueLines.length - drawn, flow.linesLeft(style.leading)));
    const box = { x: geometry.body.left, y: flow.y, width: geometry.body.width };
    flow.draw(cell, row.valueLines.slice(drawn, drawn + count), box, style, { lang: loneLanguage(row.value) });
    flow.y += count * style.leading;
    drawn += count;
    if (drawn < row.valueLines.length) {
      flow.continueOnNewPage();
      broken = true;
    }
  }
  flow.y = broken ? flow.y + 4.5 : top + row.height;
}
