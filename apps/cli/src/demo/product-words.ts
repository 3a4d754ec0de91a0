import { instantOf, isScriptTime } from './script-time';

/**
 * Content of a script in the words of the product's API: `value_eur: 10.5` becomes `valueCents: 1050`, `answers_due` an
 * instant under `answersDue`. Ids and texts stay as they are.
 */
export function inProductWords(value: unknown, start: string): unknown {
  if (typeof value === 'string') return isScriptTime(value) ? instantOf(value, start) : value;
  if (Array.isArray(value)) return value.map((item) => inProductWords(item, start));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) =>
      isEuro(key) && typeof inner === 'number'
        ? [camel(key.replace(EURO, 'cents')), cents(inner)]
        : [camel(key), inProductWords(inner, start)],
    ),
  );
}

/** Euro as whole cents. */
export const cents = (euro: number): number => Math.round(euro * 100);

const EURO = /(?<=^|_)eur(?=_|$)/;
const isEuro = (key: string): boolean => EURO.test(key);
const camel = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
