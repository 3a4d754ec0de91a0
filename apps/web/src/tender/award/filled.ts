import { LOCALES, type Text } from '@app/kernel';

/** Only the languages that have words: what an act takes. */
export function filled(text: Text): Text {
  return Object.fromEntries(LOCALES.flatMap((locale) => (text[locale]?.trim() ? [[locale, text[locale].trim()]] : [])));
}
