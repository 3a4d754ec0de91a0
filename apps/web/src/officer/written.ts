import { LOCALES, type Locale, type Text } from '@app/kernel';

/** A text without the languages that are still empty: what a request takes. */
export function written(text: Text): Text {
  const kept: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const words = text[locale]?.trim();
    if (words) kept[locale] = words;
  }
  return kept;
}

/** Whether any language is written. */
export const isWritten = (text: Text | null | undefined): boolean => LOCALES.some((locale) => text?.[locale]?.trim());
