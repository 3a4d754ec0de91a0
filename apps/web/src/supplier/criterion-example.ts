import type { TFunction } from 'i18next';
import type { Format } from '../i18n';
import type { Criterion } from './shapes';

const round = (points: number): number => Math.round(points * 100) / 100;

/** A sum near which the example stands, in cents: prices in a call are not known beforehand. */
const EXAMPLE_LOWEST = 10_000_000;
const EXAMPLE_OWN = 12_500_000;
const BEST = 100;

/** How a criterion makes its points, in words. The arithmetic itself is the evaluation's. */
export function formulaInWords(
  { formula, weight, scaleMax = 10, best = 0, worst = 0, unit }: Criterion,
  t: TFunction<'supplier'>,
  f: Format,
): string {
  const withUnit = (value: number) => [f.number(value), unit].filter(Boolean).join(' ');
  return t(`formula.${formula}`, { weight: f.number(weight), max: f.number(scaleMax), best: withUnit(best), worst: withUnit(worst) });
}

/** One worked example of the same criterion: what a made-up value would earn. */
export function exampleInWords(
  { formula, weight, scaleMax = 10, best = 0, worst = 0, unit, kind }: Criterion,
  t: TFunction<'supplier'>,
  f: Format,
): string {
  const points = (share: number) => f.number(round(weight * share));
  const withUnit = (value: number) => [f.number(value), unit].filter(Boolean).join(' ');
  const said = (): string => {
    switch (formula) {
      case 'lowest_over_price':
        return t('formula.examplePrice', {
          lowest: f.euro(EXAMPLE_LOWEST),
          own: f.euro(EXAMPLE_OWN),
          points: points(EXAMPLE_LOWEST / EXAMPLE_OWN),
        });
      case 'linear_over_lowest':
        return t('formula.examplePrice', {
          lowest: f.euro(EXAMPLE_LOWEST),
          own: f.euro(EXAMPLE_OWN),
          points: points(1 - (EXAMPLE_OWN - EXAMPLE_LOWEST) / EXAMPLE_LOWEST),
        });
      case 'share_of_scale': {
        const own = Math.round(scaleMax * 0.8);
        return t('formula.exampleScale', { own: f.number(own), max: f.number(scaleMax), points: points(own / scaleMax) });
      }
      case 'share_of_best':
        return t('formula.exampleBest', { best: withUnit(BEST), own: withUnit(BEST * 0.8), points: points(0.8) });
      case 'linear_between': {
        const own = best + (worst - best) / 4;
        const shown = kind === 'price' ? f.euro(own * 100) : withUnit(own);
        return t('formula.exampleValue', { own: shown, points: points(0.75) });
      }
    }
  };
  return t('formula.example', { text: said() });
}
