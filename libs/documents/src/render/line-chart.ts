import { axisFor } from './axis';
import { drawFigure, drawLabel, type FigureSpec } from './figure';
import type { Flow } from './flow';
import type { PaperFormat } from './format';
import { palette } from './palette';
import { typeScale } from './type-scale';

export type LevelKind = 'baseline' | 'minimum' | 'target';

export interface LineChart extends FigureSpec {
  /** What the numbers are: stands above the scale. */
  readonly unit: string;
  readonly periods: readonly string[];
  /** One value per period; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly valuesLabel: string;
  /** Levels to compare with, drawn as level lines with their labels at the right end. */
  readonly levels: readonly { readonly kind: LevelKind; readonly label: string; readonly value: number }[];
}

const HEIGHT = 176;
const SCALE = 36;
const LABELS = 112;
const LABEL_STEP = 11;

const LOOK = {
  baseline: { colour: palette.chart, width: 1.3, dashed: false, style: typeScale.tiny, text: palette.muted },
  minimum: { colour: palette.muted, width: 0.9, dashed: true, style: typeScale.tiny, text: palette.muted },
  target: { colour: palette.warning, width: 1.4, dashed: true, style: typeScale.tinyBold, text: palette.warning },
} as const;

/** Values over time against their levels. Each line is named at its right end, so that no colour has to be looked up. */
export function drawLineChart(flow: Flow, chart: LineChart, format: PaperFormat): void {
  const known = chart.values.filter((value) => value !== null);
  const axis = axisFor([...known, ...chart.levels.map((level) => level.value)], false);
  drawFigure(flow, chart, HEIGHT, (area) => {
    const left = area.x + SCALE;
    const right = area.x + area.width - LABELS;
    const top = area.y + 24;
    const bottom = area.y + area.height - 22;
    const xOf = (index: number) =>
      chart.periods.length < 2 ? (left + right) / 2 : left + 12 + (index / (chart.periods.length - 1)) * (right - left - 24);
    const yOf = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top);

    drawLabel(flow, chart.unit, area.x, area.y + 10, { colour: palette.ink });
    for (const mark of axis.marks) {
      flow.file.rule(left, yOf(mark), right - left, palette.hairline, 0.4);
      drawLabel(flow, format.number(mark, axis.decimals), left - 6, yOf(mark) + 3, { align: 'right' });
    }
    const every = Math.max(1, Math.ceil(chart.periods.length / 12));
    chart.periods.forEach((period, index) => {
      if (index % every === 0) drawLabel(flow, period, xOf(index), bottom + 14, { align: 'center' });
    });
    for (const level of chart.levels) {
      const { colour, width, dashed } = LOOK[level.kind];
      flow.file.line(
        [
          [left, yOf(level.value)],
          [right, yOf(level.value)],
        ],
        colour,
        width,
        dashed,
      );
    }
    for (const stretch of stretchesOf(chart.values)) {
      flow.file.line(
        stretch.map(([index, value]) => [xOf(index), yOf(value)] as const),
        palette.accent,
        2,
      );
      for (const [index, value] of stretch) flow.file.disc(xOf(index), yOf(value), 2.4, palette.accent);
    }
    const lastValue = known.at(-1);
    const labels = [
      ...chart.levels.map(({ kind, label, value }) => ({ label, y: yOf(value), style: LOOK[kind].style, colour: LOOK[kind].text })),
      ...(lastValue === undefined
        ? []
        : [{ label: chart.valuesLabel, y: yOf(lastValue), style: typeScale.tinyBold, colour: palette.accent }]),
    ];
    spread(labels).forEach(({ label, y, style, colour }) =>
      drawLabel(flow, label, right + 7, y + 3, { style, colour, within: LABELS - 8 }),
    );
  });
}

/** Runs of values without a gap. */
function stretchesOf(values: readonly (number | null)[]): (readonly [index: number, value: number])[][] {
  const stretches: (readonly [number, number])[][] = [];
  let current: (readonly [number, number])[] = [];
  values.forEach((value, index) => {
    if (value === null) current = [];
    else {
      if (current.length === 0) stretches.push(current);
      current.push([index, value]);
    }
  });
  return stretches;
}

/** Moves labels apart until none covers another, keeping their order: each takes its own height or the next free one below. */
function spread<T extends { readonly y: number }>(labels: readonly T[]): T[] {
  let free = -Infinity;
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + LABEL_STEP;
      return { ...label, y };
    });
}
