import { LONGEST_TEXT } from '@app/kernel';

const NO_BREAK_SPACE = '\u00a0';

/** Stands for a character that must not or cannot be drawn. The typeface has no U+FFFD. */
export const REPLACEMENT = '\u25a1';

/** Control characters (but for the line feed) and the marks that turn the reading direction: they can make a text say another thing than it shows. */
const HOSTILE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The typeface draws all of these as one glyph, and the first one used would decide what the others extract as. */
const HYPHENS = /[\u2010\u2011]/gu;
const SOFT_HYPHEN = /\u00ad/gu;

/** Units and signs that must stay on the line of their number, in all three languages. */
const BEFORE_UNIT = /(\d) (?=(?:%|€|§|ppm|km|kg|kB|MB|GB|pts?\b|p\.))/gu;
/** The groups of a number as people write it: `198 000`. */
const WITHIN_NUMBER = /(?<![\p{L}\d.,])(\d{1,3}(?: \d{3})+)(?![\d])/gu;
const AFTER_SIGN = /§ (?=\d)/gu;
const AFTER_WORD =
  /(^|[\s(])(klo|kl\.|alv|moms|nro|nr|kohta|kohdan|luvussa|luku|kapitel|kap\.|osa|osan|osassa|del|lot|section|taulukko|tabell|table|kuva|figur|figure|EUR) (?=\d)/giu;

/**
 * The text as it may be drawn: composed (NFC), without characters that hide or turn text, capped at the longest text that the house takes,
 * with numbers glued to their units (`klo 12`, `0 %`, `123 §`, `Osa 1`).
 */
export function cleanText(text: string): string {
  const capped = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
  return capped
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(SOFT_HYPHEN, '')
    .replace(HYPHENS, '-')
    .replace(HOSTILE, REPLACEMENT)
    .replace(WITHIN_NUMBER, (number) => number.replace(/ /gu, NO_BREAK_SPACE))
    .replace(BEFORE_UNIT, `$1${NO_BREAK_SPACE}`)
    .replace(AFTER_SIGN, `§${NO_BREAK_SPACE}`)
    .replace(AFTER_WORD, `$1$2${NO_BREAK_SPACE}`);
}
