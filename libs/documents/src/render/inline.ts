import { localeOf, type Locale, type Text } from '@app/kernel';

/** A stretch of text with one look. `lang` is set where it is not in the document's own language. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly lang?: Locale;
  /** A web or mail address that the text leads to. */
  readonly href?: string;
  /** The named place in this document that the text leads to, and what a screen reader says of it. */
  readonly target?: { readonly name: string; readonly says: string };
}

/** What one block of text holds. */
export type Inline = string | Run | readonly (string | Run)[];

export const runsOf = (inline: Inline): readonly Run[] => {
  if (typeof inline === 'string') return [{ text: inline }];
  if ('text' in inline) return [inline];
  return inline.map((part) => (typeof part === 'string' ? { text: part } : part));
};

export const plainText = (inline: Inline): string =>
  runsOf(inline)
    .map((run) => run.text)
    .join('');

export const bold = (part: string | Run): Run => (typeof part === 'string' ? { text: part, bold: true } : { ...part, bold: true });

/** The one language that everything in the block is marked with, if it is one. */
export function loneLanguage(inline: Inline): Locale | undefined {
  const runs = runsOf(inline);
  const first = runs[0]?.lang;
  return runs.every((run) => run.lang === first) ? first : undefined;
}

/** What a person wrote, in the document's language; else in the language there is, marked with it. */
export function writtenIn(text: Text | undefined, locale: Locale): Run {
  const found = text && localeOf(text, locale);
  if (!text || !found) return { text: '' };
  const words = text[found] ?? '';
  return found === locale ? { text: words } : { text: words, lang: found };
}
