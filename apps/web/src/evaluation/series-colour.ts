const COLOURS = [
  'var(--highlight-base)',
  'var(--accent-tertiary-dark-1)',
  'var(--success-dark-1)',
  'hsl(23 82% 38%)',
  'var(--depth-dark-2)',
  'hsl(196 77% 32%)',
] as const;

/** The colour of the n-th series of a chart. White text on each reads at least 4.5:1. */
export const seriesColour = (index: number): string => COLOURS[index % COLOURS.length] ?? COLOURS[0];
