import { capital, LOCALES, type Locale, type Text } from '@app/kernel';

/** Calls put a name and a colon before what is judged: `Toimintavarmuus talvella: miten mittaus …`. */
const NAME = /^([^:]{3,70}):\s+(.+)$/s;

/** The name of a criterion alone, for rows and tabs; the whole text where it has none. */
export const criterionName = (text: Text): Text => each(text, (words) => NAME.exec(words)?.[1] ?? words);

/** What is judged, without the name; empty where the text is one piece. */
export const criterionQuestion = (text: Text): Text => each(text, (words) => capital(NAME.exec(words)?.[2] ?? ''));

function each(text: Text, change: (words: string) => string): Text {
  const changed: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const words = text[locale];
    if (words !== undefined) changed[locale] = change(words);
  }
  return changed;
}
