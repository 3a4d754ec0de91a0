import type { Flow } from './flow';
import { loneLanguage, type Inline } from './inline';
import { palette } from './palette';
import { geometry } from './page-geometry';
import { typeScale } from './type-scale';

export type Numbering = 'disc' | 'decimal' | 'letters';

const NUMBERING = { disc: 'Disc', decimal: 'Decimal', letters: 'LowerAlpha' } as const;

const labelOf = (numbering: Numbering, index: number): string => {
  if (numbering === 'disc') return '•';
  return numbering === 'decimal' ? `${index + 1}.` : `${String.fromCharCode('a'.charCodeAt(0) + (index % 26))})`;
};

/** A list in the body column: `•`, `1.` or `a)`. */
export function drawList(flow: Flow, items: readonly Inline[], numbering: Numbering = 'disc'): void {
  const style = typeScale.body;
  const indent = numbering === 'disc' ? 14 : 20;
  const width = geometry.body.width - indent;
  const list = flow.file.element('L', { attributes: { O: 'List', ListNumbering: NUMBERING[numbering] } });
  items.forEach((item, index) => {
    const lines = flow.lines(item, width, style);
    flow.makeRoom('list item', Math.min(lines.length, 3) * style.leading, index === 0 ? 6 : 3);
    if (index === 0) flow.file.root.add(list);
    const entry = flow.file.element('LI');
    list.add(entry);
    const label = flow.file.element('Lbl');
    entry.add(label);
    const body = flow.elementFor(entry, 'LBody', item);
    const colour = numbering === 'disc' ? palette.accent : palette.ink;
    flow.draw(label, flow.lines(labelOf(numbering, index), indent, style), { x: geometry.body.left, y: flow.y, width: indent }, style, {
      colour,
    });
    label.end();
    let drawn = 0;
    while (drawn < lines.length) {
      const count = Math.max(1, Math.min(lines.length - drawn, flow.linesLeft(style.leading)));
      const box = { x: geometry.body.left + indent, y: flow.y, width };
      flow.draw(body, lines.slice(drawn, drawn + count), box, style, { lang: loneLanguage(item) });
      flow.y += count * style.leading;
      drawn += count;
      if (drawn < lines.length) flow.continueOnNewPage();
    }
    body.end();
    entry.end();
  });
  list.end();
}
