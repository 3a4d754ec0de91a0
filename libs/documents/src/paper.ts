import type { EventType, Locale, Text, Text3 } from '@app/kernel';
import type { Config, Fact } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { headerOf, languagesOfPaper } from './paper-header';
import { languagesOf, renderDocument, type DocumentDefinition, type DocumentHeader, type DocumentWords } from './render';

/** One kind of paper: drawn when its fact has been recorded, from what the rooms know then. */
export interface PaperSpec<Data extends DocumentHeader, Words extends DocumentWords> {
  readonly definition: DocumentDefinition<Data, Words>;
  readonly on: EventType;
  /** Short, in capitals: part of the paper's id. */
  readonly mark: string;
  /** When anyone may read it: at once, with a later fact of its case, or never. */
  readonly published: 'at once' | 'never' | EventType;
  /** Why it is confidential, where it is. */
  readonly confidential?: Text3;
  /** The text that the paper is about: it is drawn in the city's languages, and in every other in which this is written. */
  readonly writtenIn?: (data: Data) => readonly (Text | undefined)[];
  gather(em: EntityManager, fact: Fact, header: DocumentHeader): Promise<Data>;
}

/** A paper that stands for one fact, in one language. */
export interface DrawnPaper {
  readonly language: Locale;
  readonly bytes: Buffer;
  readonly data: DocumentHeader;
}

/** A kind of paper as the room uses it: whatever its data. */
export interface Paper {
  readonly kind: string;
  readonly version: number;
  readonly name: Text3;
  readonly on: EventType;
  readonly published: PaperSpec<never, never>['published'];
  draw(em: EntityManager, fact: Fact, config: Config): AsyncIterable<DrawnPaper>;
}

export function definePaper<Data extends DocumentHeader, Words extends DocumentWords>(spec: PaperSpec<Data, Words>): Paper {
  const { definition, on, published } = spec;
  const { kind, version, words } = definition;
  return {
    kind,
    version,
    on,
    published,
    name: { fi: words.fi.kind, sv: words.sv.kind, en: words.en.kind },
    async *draw(em, fact, config) {
      const header = await headerOf(em, fact, config, spec);
      const data = await spec.gather(em, fact, header);
      const wanted = await languagesOfPaper(em, fact, spec.writtenIn?.(data) ?? []);
      for (const language of languagesOf(definition).filter((l) => wanted.includes(l)))
        yield { language, data, bytes: await renderDocument(definition, data, language) };
    },
  };
}
