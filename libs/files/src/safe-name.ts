const LONGEST = 120;

/**
 * A file's name as its owner may read it again: no folders, no control or direction marks, nothing that a file system
 * refuses. The ending stays when the name is cut.
 */
export function safeName(given: string): string {
  const bare = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const plain = bare
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot) : '';
  const stem = dot > 0 ? plain.slice(0, dot) : plain;
  return `${[...stem].slice(0, LONGEST - ending.length).join('')}${ending}`;
}
