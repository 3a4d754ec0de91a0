import type { Flow } from './flow';
import { loneLanguage, type Inline } from './inline';
import type { Align } from './line-drawing';
import { palette } from './palette';
import { geometry } from './page-geometry';
import { typeScale, type TextStyle } from './type-scale';

export interface FigureSpec {
  readonly caption: Inline;
  /** The message and all values, in words: what a screen reader says instead of the picture. */
  readonly alt: string;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture over the full width with its caption above. It never breaks over pages. */
export function drawFigure(flow: Flow, { caption, alt }: FigureSpec, height: number, draw: (area: Area) => void): void {
  const style = typeScale.caption;
  const lines = flow.lines(caption, geometry.width, style);
  flow.makeRoom('figure', height + lines.length * style.leading + 6, 14, 7);
  const title = flow.elementFor(flow.file.root, 'Caption', caption);
  flow.draw(title, lines, { x: geometry.left, y: flow.y, width: geometry.width }, style, { lang: loneLanguage(caption) });
  title.end();
  flow.y += lines.length * style.leading + 5;
  const area = { x: geometry.left, y: flow.y, width: geometry.width, height };
  // Made only now: the box is counted from the current page's height.
  const figure = flow.element('Figure', { alt, bbox: [area.x, area.y, area.x + area.width, area.y + height], placement: 'Block' });
  figure.add(() => draw(area));
  figure.end();
  flow.y += height;
}

export interface LabelLook {
  readonly style?: TextStyle;
  readonly align?: Align;
  readonly colour?: string;
  /** Longer labels are shortened with `…`; the whole text is in the alternative text and the table. */
  readonly within?: number;
}

/** One line of text inside a figure. Returns its width. */
export function drawLabel(flow: Flow, text: string, x: number, baseline: number, look: LabelLook = {}): number {
  const { style = typeScale.tiny, align = 'left', colour = palette.muted, within = geometry.width } = look;
  const [line] = flow.lines(shortened(flow, text, style, within), geometry.width, { ...style, hyphens: false });
  if (!line) return 0;
  const left = align === 'right' ? x - line.width : align === 'center' ? x - line.width / 2 : x;
  const top = baseline - style.leading * 0.5 - style.size * 0.33;
  flow.draw(null, [line], { x: left, y: top, width: line.width }, style, { colour });
  return line.width;
}

function shortened(flow: Flow, text: string, style: TextStyle, within: number): string {
  const widthOf = (candidate: string) => flow.file.widthOf(candidate, style.face, style.size);
  const oneLine = Array.from(text.replace(/\s+/gu, ' ')).slice(0, 200);
  if (widthOf(oneLine.join('')) <= within) return oneLine.join('');
  while (oneLine.length > 1 && widthOf(`${oneLine.join('')}…`) > within) oneLine.pop();
  return `${oneLine.join('').trimEnd()}…`;
}
