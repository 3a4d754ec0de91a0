import type { Flow } from './flow';
import { loneLanguage, type Inline } from './inline';
import { geometry } from './page-geometry';
import { typeScale, type TextStyle } from './type-scale';

export interface ParagraphLook {
  readonly style?: TextStyle;
  readonly colour?: string;
  /** Over the full width, as notes under tables are. */
  readonly wide?: boolean;
  readonly gap?: number;
}

/** A paragraph in the body column. At least two lines of it stand on each side of a page break; up to three lines stay whole. */
export function drawParagraph(
  flow: Flow,
  text: Inline,
  { style = typeScale.body, colour, wide = false, gap = 7 }: ParagraphLook = {},
): void {
  const { left: x, width } = wide ? geometry : geometry.body;
  const lines = flow.lines(text, width, style);
  flow.makeRoom('paragraph', (lines.length <= 3 ? lines.length : 2) * style.leading, gap);
  const paragraph = flow.elementFor(flow.file.root, 'P', text);
  let drawn = 0;
  while (drawn < lines.length) {
    const left = lines.length - drawn;
    const fitting = Math.max(1, Math.min(left, flow.linesLeft(style.leading)));
    const count = left - fitting === 1 && fitting > 2 ? fitting - 1 : fitting;
    flow.draw(paragraph, lines.slice(drawn, drawn + count), { x, y: flow.y, width }, style, { colour, lang: loneLanguage(text) });
    flow.y += count * style.leading;
    drawn += count;
    if (drawn < lines.length) flow.continueOnNewPage();
  }
  paragraph.end();
}
