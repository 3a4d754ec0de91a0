import { axisFor } from './axis';
import { drawFigure, drawLabel, type FigureSpec } from './figure';
import type { Flow } from './flow';
import type { PaperFormat } from './format';
import { palette } from './palette';
import { typeScale } from './type-scale';

export interface BarChart extends FigureSpec {
  readonly bars: readonly { readonly label: string; readonly value: number; readonly strong?: boolean }[];
  readonly decimals: number;
}

const ROW = 22;
const THICKNESS = 13;
const LABELS = 150;
const VALUES = 46;

/** Level bars from zero with their values at the ends. The strong ones are darker and bold. */
export function drawBarChart(flow: Flow, chart: BarChart, format: PaperFormat): void {
  const axis = axisFor([0, ...chart.bars.map((bar) => bar.value)], true);
  drawFigure(flow, chart, chart.bars.length * ROW + 4, (area) => {
    const left = area.x + LABELS;
    const scale = (area.width - LABELS - VALUES) / (axis.high - axis.low);
    chart.bars.forEach((bar, index) => {
      const top = area.y + index * ROW + 2;
      const style = bar.strong ? typeScale.tinyBold : typeScale.tiny;
      const length = Math.max(0.1, bar.value * scale);
      drawLabel(flow, bar.label, left - 8, top + 9.5, { align: 'right', colour: palette.ink, style, within: LABELS - 12 });
      flow.file.fill(left, top, length, THICKNESS, bar.strong ? palette.accent : palette.chart);
      drawLabel(flow, format.number(bar.value, chart.decimals), left + length + 5, top + 9.5, { colour: palette.ink, style });
    });
  });
}
