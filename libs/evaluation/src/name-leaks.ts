/** Words of a firm's name that say what kind of a firm it is, not which one. */
const FORMS = new Set(['oy', 'ab', 'oyj', 'abp', 'ltd', 'ky', 'tmi', 'osk', 'gmbh', 'inc', 'as', 'aps', 'oü', 'the', 'and', 'ja', 'och']);
const SHORTEST_TELLING_WORD = 4;

/** The whole name, and its first word where it is long enough to tell the firm. Longest first. */
function tellingParts(name: string): string[] {
  const words = name.split(/[\s,.&-]+/u).filter((w) => w && !FORMS.has(w.toLowerCase()));
  const [first = ''] = words;
  return [words.join(' '), ...(first.length >= SHORTEST_TELLING_WORD ? [first] : [])].filter(
    (part, i, all) => part && all.indexOf(part) === i,
  );
}

const finder = (name: string): RegExp | undefined => {
  const parts = tellingParts(name).map((p) => p.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return parts.length ? new RegExp(`(?<![\\p{L}\\d])(${parts.join('|')})`, 'giu') : undefined;
};

/** Where a text tells its writer's name: each place as it is written. */
export const nameLeaksIn = (text: string, supplierName: string): string[] =>
  [...(finder(supplierName)?.[Symbol.matchAll](text) ?? [])].map(([m]) => m);

/** The text with the name covered, for those who must not know it. */
export function withoutName(text: string, supplierName: string): string {
  const found = finder(supplierName);
  return found ? text.replace(found, '▇▇▇') : text;
}
