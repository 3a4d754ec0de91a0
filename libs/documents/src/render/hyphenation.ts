import type { Locale } from '@app/kernel';
import { hyphenateSync as english } from 'hyphen/en-gb';
import { hyphenateSync as finnish } from 'hyphen/fi';
import { hyphenateSync as swedish } from 'hyphen/sv';
import { COMPOUNDS } from './compounds';

const SOFT_HYPHEN = '\u00ad';
const SHORTEST_WORD = 7;
const LEAST_BEFORE = 3;
const LEAST_AFTER = 4;

const patterns = { fi: finnish, sv: swedish, en: english } satisfies Record<Locale, unknown>;

const joints = (locale: Locale) => COMPOUNDS[locale].map((entry) => entry.split('|')).map(([head = '', tail = '']) => ({ head, tail }));
const JOINTS: Record<Locale, readonly { head: string; tail: string }[]> = { fi: joints('fi'), sv: joints('sv'), en: joints('en') };

/** The parts between which a word may be cut. One part: it stays whole. Numbers, addresses and ids are never cut. */
export function hyphenParts(word: string, locale: Locale): readonly string[] {
  if (word.length < SHORTEST_WORD || /[\d@/_]/u.test(word)) return [word];
  const lower = word.toLowerCase();
  for (const { head, tail } of JOINTS[locale]) {
    const at = lower.indexOf(head + tail);
    if (at < 0) continue;
    const joint = at + head.length;
    return [word.slice(0, joint), ...patternParts(word.slice(joint), locale)];
  }
  return patternParts(word, locale);
}

function patternParts(word: string, locale: Locale): readonly string[] {
  if (word.length < SHORTEST_WORD) return [word];
  const syllables = patterns[locale](word, { hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST_WORD }).split(SOFT_HYPHEN);
  const parts: string[] = [];
  for (const syllable of syllables) {
    const last = parts.at(-1);
    if (last !== undefined && last.length < LEAST_BEFORE) parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
  }
  while (parts.length > 1 && (parts.at(-1)?.replace(/\P{L}/gu, '').length ?? 0) < LEAST_AFTER) {
    const end = parts.pop() ?? '';
    parts[parts.length - 1] += end;
  }
  return parts;
}
