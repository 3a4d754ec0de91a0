/** The three cuts of the one typeface: regular, italic, semibold. */
export type Face = 'regular' | 'italic' | 'bold';

/** How a block of text is set, in points. Text without `hyphens` keeps its words whole unless one is wider than its column. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
  readonly hyphens: boolean;
}

const style = (size: number, leading: number, face: Face = 'regular', hyphens = true): TextStyle => ({ size, leading, face, hyphens });

/** Every size of the papers. Nothing is smaller than 8 points except raised citation numbers. */
export const typeScale = {
  city: style(15, 19, 'bold', false),
  title: style(22, 26, 'bold', false),
  chapter: style(14, 18, 'bold', false),
  section: style(11, 15, 'bold', false),
  lead: style(12, 17),
  body: style(10.5, 15),
  fact: style(10, 13),
  signature: style(10.5, 13),
  table: style(9, 12),
  tableHead: style(9, 12, 'bold'),
  caption: style(9, 12.5, 'bold', false),
  small: style(9, 12.5),
  tiny: style(8, 11),
  tinyBold: style(8, 11, 'bold', false),
} as const;

/** Raised citation numbers, as a share of the text around them. */
export const RAISED_SIZE = 0.68;

/** Where the letters stand in their line: points from the line's top to the baseline. */
export const baselineOf = (style: TextStyle): number => style.leading * 0.5 + style.size * 0.33;
