import { LOCALES, type Locale } from '@app/kernel';
import { drawCaseHeader, type KeyFact } from './case-header';
import { cleanText } from './clean-text';
import { contentDigest } from './content-digest';
import type { DocumentHeader } from './document-header';
import { Flow, type Placed } from './flow';
import { writtenIn } from './inline';
import { LANGUAGE_TAGS } from './language-tags';
import { Page } from './page';
import { PdfFile } from './pdf-file';
import { drawRunningLines } from './running-lines';

/** The words of a template. `kind` is the name of the paper, as it stands at its top right corner. */
export interface DocumentWords {
  readonly kind: string;
}

export interface DocumentDefinition<Data extends DocumentHeader, Words extends DocumentWords> {
  /** The name of its folder, and of the document in a procedure. */
  readonly kind: string;
  /** Raised with every change of look or words, and when pdfkit, the fonts or the hyphenation change. Issued files are never drawn again. */
  readonly version: number;
  /** The languages it is issued in; all of them unless said. */
  readonly languages?: readonly Locale[];
  readonly words: Readonly<Record<Locale, Words>>;
  /** Up to four facts under the title. */
  keyFacts(page: Page, data: Data, words: Words): readonly KeyFact[];
  /** Draws the blocks in reading order. No date, sum or status is made up here: all of them come in the data, already decided. */
  draw(page: Page, data: Data, words: Words): void;
}

/** Declares a kind of document. A language without its words does not compile. */
export const defineDocument = <Data extends DocumentHeader, Words extends DocumentWords>(
  definition: DocumentDefinition<Data, Words>,
): DocumentDefinition<Data, Words> => definition;

/** The languages in which a document of this kind is issued. */
export const languagesOf = (definition: { readonly languages?: readonly Locale[] }): readonly Locale[] => definition.languages ?? LOCALES;

/**
 * The document as a tagged PDF. The same data, version and language give the same bytes.
 * @throws Error when the kind is not issued in that language, or when the template leaves a heading without content
 */
export async function renderDocument<Data extends DocumentHeader, Words extends DocumentWords>(
  definition: DocumentDefinition<Data, Words>,
  data: Data,
  locale: Locale,
): Promise<Buffer> {
  return (await renderWithLayout(definition, data, locale)).bytes;
}

/** As `renderDocument`, with where every block came to stand: for tests of the layout. */
export async function renderWithLayout<Data extends DocumentHeader, Words extends DocumentWords>(
  definition: DocumentDefinition<Data, Words>,
  data: Data,
  locale: Locale,
): Promise<{ bytes: Buffer; placed: readonly Placed[]; asked: ReadonlySet<number> }> {
  if (!languagesOf(definition).includes(locale)) throw new Error(`${definition.kind} is not issued in ${locale}`);
  const first = drawOn(definition, data, locale);
  // A signature apart from what it signs could be put under anything: where it would stand alone, its page begins earlier.
  const early = first.flow.jointThatGivesCompany('signature');
  const { file, flow } = early === undefined ? first : drawOn(definition, data, locale, early);
  return { bytes: await file.bytes(), placed: flow.placed, asked: flow.asked };
}

function drawOn<Data extends DocumentHeader, Words extends DocumentWords>(
  definition: DocumentDefinition<Data, Words>,
  data: Data,
  locale: Locale,
  early?: number,
): { file: PdfFile; flow: Flow } {
  const words = definition.words[locale];
  const city = cleanText(writtenIn(data.city, locale).text);
  const title = cleanText(writtenIn(data.title, locale).text);
  const file = new PdfFile(
    {
      Title: `${words.kind} ${data.caseNumber}: ${title}`,
      Author: city,
      Subject: words.kind,
      Keywords: data.caseNumber,
      Creator: 'Innopolku',
      Producer: 'Innopolku (pdfkit)',
      CreationDate: new Date(data.at),
    },
    LANGUAGE_TAGS[locale],
  );
  const flow = new Flow(file, locale, early);
  const page = new Page(flow);
  drawCaseHeader(flow, data, words.kind, definition.keyFacts(page, data, words), page.words);
  definition.draw(page, data, words);
  flow.end();
  drawRunningLines(
    flow,
    {
      city,
      kind: words.kind,
      caseNumber: data.caseNumber,
      documentId: data.documentId,
      documentVersion: data.documentVersion,
      digest: contentDigest(definition, data),
      verifyAt: data.verifyAt,
    },
    page.words,
  );
  return { file, flow };
}
