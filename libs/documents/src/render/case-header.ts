import type { DocumentHeader } from './document-header';
import type { Flow } from './flow';
import { loneLanguage, writtenIn, type Inline, type Run } from './inline';
import { LANGUAGE_TAGS } from './language-tags';
import { geometry } from './page-geometry';
import type { PageWords } from './page-words';
import { palette } from './palette';
import { typeScale } from './type-scale';

export type KeyFact = readonly [label: string, value: Inline];

const KIND_WIDTH = 190;
const CITY_WIDTH = geometry.width - KIND_WIDTH - 14;

/** The top of the first page: who, what kind of paper, its subject, and up to four key facts. */
export function drawCaseHeader(flow: Flow, header: DocumentHeader, kind: string, keyFacts: readonly KeyFact[], words: PageWords): void {
  const top = flow.y;
  const left = drawCity(flow, header, top);
  const right = drawKind(flow, header, kind, words, top);
  const rule = Math.max(top + 62, left + 12, right + 12);
  flow.file.artifact(() => flow.file.fill(geometry.left, rule, geometry.width, 2, palette.accent));
  flow.y = rule + 20;
  drawTitle(flow, writtenIn(header.title, flow.locale));
  drawKeyFacts(flow, keyFacts);
  flow.placed.push({ kind: 'header', page: 1, top, height: flow.y - top });
  flow.leaveGap();
}

function drawCity(flow: Flow, { city, contact }: DocumentHeader, y: number): number {
  const name = writtenIn(city, flow.locale);
  const unit = writtenIn(contact?.unit, flow.locale);
  const reach = [contact?.name, contact?.phone].filter((part) => part !== undefined).join(', ');
  const rows: Run[][] = [
    ...(unit.text ? [[unit]] : []),
    ...(contact?.address ? [[{ text: contact.address }]] : []),
    ...(reach ? [[{ text: reach }]] : []),
    ...(contact?.email ? [[{ text: contact.email, href: `mailto:${contact.email}` }]] : []),
  ];
  const lines = flow.lines(name, CITY_WIDTH, typeScale.city);
  const element = flow.elementFor(flow.file.root, 'P', name);
  flow.draw(element, lines, { x: geometry.left, y, width: CITY_WIDTH }, typeScale.city, { lang: loneLanguage(name) });
  element.end();
  let below = y + lines.length * typeScale.city.leading + 1;
  if (rows.length === 0) return below;
  const style = typeScale.small;
  const text = rows.flatMap((row, index) => (index === 0 ? row : [{ text: '\n' }, ...row]));
  const reachLines = flow.lines(text, CITY_WIDTH, style);
  const address = flow.element('P');
  flow.draw(address, reachLines, { x: geometry.left, y: below, width: CITY_WIDTH }, style, { colour: palette.muted });
  address.end();
  below += reachLines.length * style.leading;
  return below;
}

function drawKind(flow: Flow, header: DocumentHeader, kind: string, words: PageWords, y: number): number {
  const x = geometry.right - KIND_WIDTH;
  const ground = writtenIn(header.publicityGround, flow.locale);
  const publicity = [{ text: words.publicity[header.publicity] }, ...(ground.text ? [{ text: ' · ' }, ground] : [])];
  const kindLines = flow.lines({ text: kind, bold: true }, KIND_WIDTH, { ...typeScale.body, hyphens: false });
  const publicityLines = flow.lines(publicity, KIND_WIDTH, typeScale.small);
  const element = flow.element('P');
  flow.draw(element, kindLines, { x, y: y + 2, width: KIND_WIDTH }, typeScale.body, { align: 'right', colour: palette.accent });
  element.end();
  const below = y + 2 + kindLines.length * typeScale.body.leading;
  const note = flow.element('P');
  flow.draw(note, publicityLines, { x, y: below, width: KIND_WIDTH }, typeScale.small, { align: 'right', colour: palette.muted });
  note.end();
  return below + publicityLines.length * typeScale.small.leading;
}

/** A title longer than this would push everything else off the first page; the whole of it stays in the file's metadata. */
const TITLE_LINES = 8;

function drawTitle(flow: Flow, title: Run): void {
  const style = typeScale.title;
  const lines = flow.lines(title, geometry.width - 30, style).slice(0, TITLE_LINES);
  flow.bookmark(1, title.text);
  const heading = flow.element('H1', title.lang && { lang: LANGUAGE_TAGS[title.lang] });
  flow.draw(heading, lines, { x: geometry.left, y: flow.y, width: geometry.width }, style, { lang: title.lang });
  heading.end();
  flow.y += lines.length * style.leading + 14;
}

function drawKeyFacts(flow: Flow, facts: readonly KeyFact[]): void {
  if (facts.length === 0) return;
  const width = geometry.width / facts.length;
  const list = flow.element('L', { attributes: { O: 'List', ListNumbering: 'None' } });
  let tallest = 0;
  facts.forEach(([label, value], index) => {
    const item = flow.file.element('LI');
    list.add(item);
    const name = flow.file.element('Lbl');
    item.add(name);
    const body = flow.elementFor(item, 'LBody', value);
    const x = geometry.left + index * width;
    const labelLines = flow.lines(label, width - 10, typeScale.tiny);
    const valueLines = flow.lines(value, width - 10, typeScale.fact);
    const below = flow.y + labelLines.length * typeScale.tiny.leading + 2;
    flow.draw(name, labelLines, { x, y: flow.y, width }, typeScale.tiny, { colour: palette.muted });
    flow.draw(body, valueLines, { x, y: below, width }, typeScale.fact, { lang: loneLanguage(value) });
    tallest = Math.max(tallest, below - flow.y + valueLines.length * typeScale.fact.leading);
    name.end();
    body.end();
    item.end();
  });
  list.end();
  flow.y += tallest + 6;
}
