import type { Letter } from './write-mail';

/** One paragraph of a letter: words, or a link on a line of its own. */
export type Paragraph = string | { readonly link: string; readonly words: string };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (words: string) => words.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** A letter as text and as simple HTML from the same paragraphs. */
export function letter(language: string, subject: string, paragraphs: readonly Paragraph[]): Letter {
  const text = paragraphs.map((p) => (typeof p === 'string' ? p : `${p.words}:\n${p.link}`)).join('\n\n');
  const body = paragraphs
    .map((p) => (typeof p === 'string' ? `<p>${escaped(p)}</p>` : `<p><a href="${escaped(p.link)}">${escaped(p.words)}</a></p>`))
    .join('\n');
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>\n${body}\n</body></html>\n`,
  };
}
