import type { Flow } from './flow';
import { loneLanguage, plainText, type Inline } from './inline';
import { palette } from './palette';
import { geometry } from './page-geometry';
import { baselineOf, typeScale } from './type-scale';

const CHAPTER = {
  tag: 'H2',
  level: 2,
  style: typeScale.chapter,
  gapBefore: 24,
  gapAfter: 7,
  above: 8,
  face: 'bold',
  colour: palette.accent,
} as const;
const SECTION = {
  tag: 'H3',
  level: 3,
  style: typeScale.section,
  gapBefore: 14,
  gapAfter: 3,
  above: 0,
  face: 'regular',
  colour: palette.muted,
} as const;

/** A heading with its number in the side column. It is drawn with the block after it, and never stands alone at a page's end. */
export function holdHeading(flow: Flow, level: 2 | 3, number: string, text: Inline): void {
  const { tag, style, gapBefore, gapAfter, above, face, colour } = level === 2 ? CHAPTER : SECTION;
  const { left, width } = geometry.body;
  const lines = flow.lines(text, width, style);
  flow.hold({
    height: above + lines.length * style.leading,
    gapBefore,
    gapAfter,
    draw: () => {
      const top = flow.y + above;
      if (level === 2) flow.file.artifact(() => flow.file.rule(geometry.left, flow.y, geometry.width, palette.ink, 0.9));
      flow.bookmark(level, `${number} ${plainText(text)}`);
      const heading = flow.elementFor(flow.file.root, tag, text);
      heading.add(() =>
        flow.file.write(`${number} `, { x: geometry.left, baseline: top + baselineOf(style) }, { face, size: style.size, colour }),
      );
      flow.draw(heading, lines, { x: left, y: top, width }, style, { lang: loneLanguage(text) });
      heading.end();
    },
  });
}
