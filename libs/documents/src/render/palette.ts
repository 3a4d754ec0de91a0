/** Colours of the papers. They are always a second sign only, and all of them print well in grey. */
export const palette = {
  ink: '#14202B',
  muted: '#475766',
  accent: '#0A4D8C',
  good: '#1E6B45',
  warning: '#8A4B00',
  chart: '#7C8D9B',
  tint: '#E6EEF6',
  faint: '#F1F4F7',
  rule: '#B9C3CC',
  hairline: '#D9DFE4',
} as const;
