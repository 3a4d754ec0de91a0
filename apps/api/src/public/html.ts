/** A piece of HTML that is safe as it stands. */
export class Html {
  constructor(readonly markup: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (words: string): string => words.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

type Piece = Html | string | number | null | undefined | readonly Piece[];
const written = (piece: Piece): string => {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'string') return escaped(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(written).join('');
};

/** HTML from a template; everything put into it is escaped unless it is Html already. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(parts.map((part, i) => part + written(pieces[i])).join(''));
