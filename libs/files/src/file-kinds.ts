import { fileTypeFromBuffer } from 'file-type';

/** How many bytes of a file are looked at before any is kept. */
export const HEAD = 64 * 1024;

interface FileKind {
  /** What it is served as. */
  readonly mime: string;
  /** What its first bytes may be found to be; a text has no mark of its own. */
  readonly found: readonly string[] | 'text';
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const found = (mime: string): FileKind => ({ mime, found: [mime] });
/** Office files are archives: where their list of contents lies beyond the head, they are found to be just that. */
const office = (mime: string): FileKind => ({ mime, found: [mime, 'application/zip'] });
const text = (mime: string): FileKind => ({ mime, found: 'text' });

/** What may be attached, by the ending of the name. Nothing that runs, nothing that hides what is in it, nothing that a browser would act on. */
const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: found('application/pdf'),
  docx: office(`${OPEN_XML}.wordprocessingml.document`),
  xlsx: office(`${OPEN_XML}.spreadsheetml.sheet`),
  pptx: office(`${OPEN_XML}.presentationml.presentation`),
  odt: office(`${OPEN_DOCUMENT}.text`),
  ods: office(`${OPEN_DOCUMENT}.spreadsheet`),
  odp: office(`${OPEN_DOCUMENT}.presentation`),
  png: found('image/png'),
  jpg: found('image/jpeg'),
  jpeg: found('image/jpeg'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  json: text('application/json'),
  xml: text('application/xml'),
};

export const KINDS_IN_WORDS = Object.keys(KINDS).join(', ');

export const kindOf = (name: string): FileKind | undefined => KINDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];

/** Whether the first bytes are what the ending of the name promises. `whole`: they are all there is. */
export async function isWhatItSays(head: Uint8Array, kind: FileKind, whole: boolean): Promise<boolean> {
  const known = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime;
  if (kind.found === 'text') return (known === undefined || known === 'application/xml') && isHarmlessText(head, whole);
  if (known !== undefined) return kind.found.includes(known);
  return kind.found.includes('application/zip') && startsAsArchive(head);
}

const startsAsArchive = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;

/** What a browser would run if it took the text for a page, and what a shell would run. */
const ACTS = /<\s*(!doctype\s+html|html|svg|script|iframe|object|embed)\b|w3\.org\/(1999\/xhtml|2000\/svg|1999\/xsl)/iu;

/** UTF-8 without U+0000, markup of pages, or a shell's first line. A letter may be cut at the end of the head. */
function isHarmlessText(head: Uint8Array, whole: boolean): boolean {
  try {
    const words = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !whole });
    return !words.includes('\u0000') && !words.startsWith('#!') && !ACTS.test(words);
  } catch {
    return false;
  }
}
