import { z } from 'zod';

/** The three languages of the house. Finnish and Swedish are the law's languages; English is for the market. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const LocaleSchema = z.enum(LOCALES);

/** A text that the house writes: always in all three languages. */
export type Text3 = Readonly<Record<Locale, string>>;

/** The same on the API's pages. */
export const Text3Schema = z.object({ fi: z.string(), sv: z.string(), en: z.string() });

/** A text that people write: in one language or more. */
export type Text = Readonly<Partial<Record<Locale, string>>>;

/** Longest single text that a person may write, in characters: about eight printed pages. */
export const LONGEST_TEXT = 20_000;

const written = z.string().trim().min(1).max(LONGEST_TEXT);

export const TextSchema = z
  .strictObject({ fi: written.optional(), sv: written.optional(), en: written.optional() })
  .refine((text) => LOCALES.some((l) => text[l]), { error: 'at least one language' })
  .meta({ id: 'Text' });

/** A text that may still be empty: drafts. Empty strings are dropped. */
export const DraftTextSchema = z
  .strictObject({ fi: z.string().max(LONGEST_TEXT), sv: z.string().max(LONGEST_TEXT), en: z.string().max(LONGEST_TEXT) })
  .partial()
  .transform((text): Text => {
    const kept: Partial<Record<Locale, string>> = {};
    for (const l of LOCALES) if (text[l]?.trim()) kept[l] = text[l].trim();
    return kept;
  })
  .meta({ id: 'DraftText' });

/** The text in the reader's language, else in the first language it has; '' when it has none. */
export function textIn(text: Text | null | undefined, locale: Locale): string {
  return text?.[localeOf(text, locale) ?? locale] ?? '';
}

/** The language that `textIn` would answer in. Documents and screens mark it with `lang`. */
export function localeOf(text: Text, wanted: Locale): Locale | undefined {
  return text[wanted] ? wanted : LOCALES.find((l) => text[l]);
}

/** Languages in which a text is missing. */
export const missingLocales = (text: Text | undefined, wanted: readonly Locale[]): Locale[] => wanted.filter((l) => !text?.[l]);

/** Makes a text in three languages from one function of the language. */
export const inAll = (write: (locale: Locale) => string): Text3 => ({ fi: write('fi'), sv: write('sv'), en: write('en') });

/** The same words at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
