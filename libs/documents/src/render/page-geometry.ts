const POINTS_PER_MM = 72 / 25.4;

const page = { width: 595.28, height: 841.89 };
const left = 25 * POINTS_PER_MM; // the holes of ISO 838 reach 15 mm
const width = page.width - left - 18 * POINTS_PER_MM;
const side = 104;
const gutter = 14;

/**
 * A4 in points, after the Finnish office layout: labels and numbers in the side column, text in the body column,
 * the title, tables and figures over the full width.
 */
export const geometry = {
  page,
  left,
  width,
  right: left + width,
  side,
  body: { left: left + side + gutter, width: width - side - gutter },
  firstTop: 45,
  top: 82,
  bottom: 776,
  footer: 787,
} as const;
