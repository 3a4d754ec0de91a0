import { LOCALES, type Locale, type Text3 } from '@app/kernel';

/**
 * A citation as people write it in each language: `HL s.32` is «hankintalaki 32 §», «upphandlingslagen 32 §» and «Procurement Act,
 * section 32»; `2014/24/EU Art 27(1)` is «direktiivin 2014/24/EU 27 artiklan 1 kohta». Parts are divided by `;`. What it cannot read
 * it gives back as it stands.
 */
export function articleText(article: string): Text3 {
  const [fi, sv, en] = LOCALES.map((locale) =>
    article
      .split(';')
      .map((part) => partText(part.trim(), locale))
      .join(locale === 'en' ? '; ' : ', '),
  );
  return { fi: fi ?? article, sv: sv ?? article, en: en ?? article };
}

/** What an act is called: alone, before its sections, and before a part or chapter of it. */
interface ActName {
  readonly fi: { readonly name: string; readonly of: string };
  readonly sv: string;
  readonly en: string;
}

const ACTS: Readonly<Record<string, ActName>> = {
  HL: { fi: { name: 'hankintalaki', of: 'hankintalain' }, sv: 'upphandlingslagen', en: 'Procurement Act' },
  'Act 1398/2016': {
    fi: { name: 'erityisalojen hankintalaki (1398/2016)', of: 'erityisalojen hankintalain (1398/2016)' },
    sv: 'lagen om upphandling inom försörjningssektorerna (1398/2016)',
    en: 'Act on Utilities Procurement (1398/2016)',
  },
  'Act 410/2015': { fi: { name: 'kuntalaki', of: 'kuntalain' }, sv: 'kommunallagen', en: 'Local Government Act' },
  'Act 150/1930': {
    fi: { name: 'määräaikalaki (150/1930)', of: 'määräaikalain (150/1930)' },
    sv: 'lagen om beräknande av laga tid (150/1930)',
    en: 'Act on Statutory Time Limits (150/1930)',
  },
};

const AND: Readonly<Record<Locale, string>> = { fi: ' ja ', sv: ' och ', en: ' and ' };

function partText(part: string, locale: Locale): string {
  const [, actKey, rest] = /^(HL|Act \d+\/\d{4})(?: (.+))?$/.exec(part) ?? [];
  const act = ACTS[actKey ?? ''];
  if (act) return actText(act, rest, locale) ?? part;
  const [, number, articles] = /^(?:Reg\. )?(\d+\/\d+(?:\/EU)?) Art (.+)$/.exec(part) ?? [];
  if (number === undefined || articles === undefined) return part;
  return articlesText(number, articles, locale);
}

function actText(act: ActName, rest: string | undefined, locale: Locale): string | undefined {
  if (rest === undefined) return locale === 'fi' ? act.fi.name : act[locale];
  const [, kind, where] = /^(s\.|ch\.|part )(.+)$/.exec(rest) ?? [];
  if (kind === undefined || where === undefined) return undefined;
  const numbers = where.replaceAll('-', '–').split(', ').join(AND[locale]);
  if (kind === 's.') {
    if (locale === 'en') return `${act.en}, section${/\D/.test(where) ? 's' : ''} ${numbers}`;
    return `${locale === 'fi' ? act.fi.name : act.sv} ${numbers}\u00a0§`; // a section sign never begins a line
  }
  const isChapter = kind === 'ch.';
  if (locale === 'fi') return `${act.fi.of} ${isChapter ? `${numbers} luku` : `${numbers} osa`}`;
  if (locale === 'sv') return isChapter ? `${act.sv} ${numbers} kap.` : `${act.sv}, del ${numbers}`;
  return `${act.en}, ${isChapter ? 'chapter' : 'part'} ${numbers}`;
}

/** One article with what is cited of it: `28(6)(a)`, `72(1)(e),(4)`, `78-82`. */
interface Cited {
  readonly article: string;
  readonly paragraphs: readonly { readonly number: string | undefined; readonly point: string | undefined }[];
}

const citedOf = (text: string): Cited => {
  const [article = '', ...rest] = text.split(/(?=\()/);
  const paragraphs: { number: string | undefined; point: string | undefined }[] = [];
  for (const item of rest.join('').split(',').filter(Boolean)) {
    const [, number, point] = /^(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(item) ?? [];
    paragraphs.push({ number, point });
  }
  return { article: article.replace('-', '–'), paragraphs };
};

function articlesText(number: string, articles: string, locale: Locale): string {
  const regulation = articles.split(', ').find((item) => item.startsWith('Reg. '));
  const cited = articles
    .split(', ')
    .filter((item) => item !== regulation)
    .map(citedOf);
  const source = sourceText(number, locale);
  const changed = regulation ? `${locale === 'en' ? '; ' : ', '}${regulationText(regulation.slice('Reg. '.length), locale)}` : '';
  if (locale === 'fi') return `${source} ${cited.map(finnish).join(AND.fi)}${changed}`;
  if (locale === 'sv') {
    const places = cited.flatMap(swedish);
    const isMany = places.length > 1 || places.some((place) => place.includes('–'));
    return `${isMany ? 'artiklarna' : 'artikel'} ${places.join(AND.sv)} i ${source}${changed}`;
  }
  const places = cited.map(({ article, paragraphs }) => article + paragraphs.map(englishParagraph).join(' and '));
  const isMany = places.length > 1 || places.some((place) => place.includes('–'));
  return `${source}, article${isMany ? 's' : ''} ${places.join(AND.en)}${changed}`;
}

const englishParagraph = ({ number, point }: Cited['paragraphs'][number]): string =>
  `${number ? `(${number})` : ''}${point ? `(${point})` : ''}`;

function sourceText(number: string, locale: Locale): string {
  if (!number.endsWith('/EU')) {
    return { fi: `asetuksen ${number}`, sv: `förordning ${number}`, en: `Regulation ${number}` }[locale];
  }
  return { fi: `direktiivin ${number}`, sv: `direktiv ${number}`, en: `Directive ${number}` }[locale];
}

const regulationText = (number: string, locale: Locale): string =>
  ({ fi: `asetus ${number}`, sv: `förordning ${number}`, en: `Regulation ${number}` })[locale];

/** «28 artiklan 6 kohdan a alakohta». */
function finnish({ article, paragraphs }: Cited): string {
  if (paragraphs.length === 0) return `${article} artikla`;
  const places = paragraphs.map(({ number, point }) => {
    if (number === undefined) return `${point ?? ''} alakohta`;
    return point === undefined ? `${number} kohta` : `${number} kohdan ${point} alakohta`;
  });
  const isPlain = paragraphs.length > 1 && paragraphs.every(({ point }) => point === undefined);
  const written = isPlain ? `${paragraphs.map(({ number }) => number).join(AND.fi)} kohta` : places.join(AND.fi);
  return `${article} artiklan ${written}`;
}

/** «28.6 a». */
const swedish = ({ article, paragraphs }: Cited): string[] =>
  paragraphs.length === 0
    ? [article]
    : paragraphs.map(({ number, point }) => `${article}${number ? `.${number}` : ''}${point ? ` ${point}` : ''}`);
