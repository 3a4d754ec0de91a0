import type { Page } from '../../render';
import type { CallCriterion } from './template';
import { callForTendersWords } from './text';

/** The formula in words with its figures: what the tenderer needs to count its own points. */
export function formulaOf(page: Page, { formula, scaleMax, minimum, best, worst, unit }: Omit<CallCriterion, 'scale'>): string {
  const t = callForTendersWords[page.locale];
  const figure = (value: number) => `${page.format.number(value)}${unit === undefined ? '' : ` ${unit}`}`;
  return [
    [t.formulas[formula], ...(scaleMax === undefined ? [] : [t.scaleUpTo(page.format.number(scaleMax))])].join(' '),
    ...(best === undefined || worst === undefined ? [] : [t.bounds(figure(best), figure(worst))]),
    ...(minimum === undefined ? [] : [t.atLeast(page.format.number(minimum))]),
  ].join(', ');
}
