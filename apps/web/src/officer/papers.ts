import { LOCALES, type Locale, type Text } from '@app/kernel';
import { partQuery } from './case-data';

/** One file of a paper: the same paper has one in each language. */
export interface IssuedDocument {
  readonly id: string;
  readonly kind: string;
  readonly name: Text;
  readonly language: Locale;
  readonly title: Text;
  readonly at: string;
  readonly size: number;
  readonly digest: string;
  readonly public: boolean;
}

/** A paper with its files, one for each language. */
export interface Paper extends IssuedDocument {
  readonly files: readonly IssuedDocument[];
}

export const papersQuery = (caseId: string) => ({ ...partQuery<readonly IssuedDocument[]>(caseId, 'documents'), select: papersOf });

const orderOf = ({ language }: IssuedDocument) => LOCALES.indexOf(language);

/** The papers, newest first. The files of one paper have the same content, and so the same digest. */
function papersOf(files: readonly IssuedDocument[]): Paper[] {
  const papers = new Map<string, Paper>();
  for (const file of files) {
    const key = file.digest + file.at;
    const known = papers.get(key);
    papers.set(key, { ...(known ?? file), files: [...(known?.files ?? []), file].sort((a, b) => orderOf(a) - orderOf(b)) });
  }
  return [...papers.values()].reverse();
}
