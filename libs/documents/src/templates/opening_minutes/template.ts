import type { RoundKind } from '@app/rules';
import { defineDocument, type DocumentHeader, type Page, type Text } from '../../render';
import { openingMinutesWords, type OpeningMinutesWords } from './text';

/** What happened when the seals were broken: nothing of what the tenders say. */
export interface OpeningMinutesData extends DocumentHeader {
  /** What was opened: tenders, or requests to participate in a staged procedure. */
  readonly round: RoundKind;
  readonly deadline: string;
  readonly openedAt: string;
  /** The two people, identified. */
  readonly openedBy: readonly { readonly name: string; readonly title?: Text }[];
  /** In the order in which they came. */
  readonly tenders: readonly OpenedTender[];
  readonly lateCount: number;
  readonly earlyAttempts: number;
  readonly log: readonly { readonly at: string; readonly text: Text; readonly row: string }[];
}

/** `sha256` is the digest of the receipt that the tenderer got when the tender came in. */
export interface OpenedTender {
  readonly tenderer: Text;
  readonly receivedAt: string;
  readonly sha256: string;
}

type Words = OpeningMinutesWords;

/** Not before the deadline, by two people, with the digests of the receipts (2014/24/EU annex IV). */
export const openingMinutes = defineDocument({
  kind: 'opening_minutes',
  version: 2,
  words: openingMinutesWords,
  keyFacts: (page, data: OpeningMinutesData, t) => [
    [page.words.registerNumber, data.caseNumber],
    [t.deadline, page.format.dateTime(data.deadline)],
    [t.openedAt, page.format.dateTime(data.openedAt)],
    [t.of[data.round].tenders, String(data.tenders.length)],
  ],
  draw(page, data: OpeningMinutesData, t) {
    const said = t.of[data.round];
    page.chapter(t.opening);
    page.paragraph([said.course, page.cite(t.cites.opening)]);
    page.facts([
      [t.deadline, page.format.exactTime(data.deadline)],
      [t.openedAt, page.format.exactTime(data.openedAt)],
      ...data.openedBy.map(({ name, title }) => [t.openedBy, [name, ...(title ? [', ', page.written(title)] : [])]] as const),
      [t.earlyAttempts, String(data.earlyAttempts)],
    ]);
    drawTenders(page, data, t);
    page.chapter(said.lateChapter);
    page.paragraph(said.late(data.lateCount));
    drawLog(page, data, t);
    page.chapter(t.publicity);
    page.paragraph([said.publicityText, page.cite(t.cites.publicity)]);
    page.signatures(data.signatures);
    page.references();
  },
});

function drawTenders(page: Page, { tenders, round }: OpeningMinutesData, t: Words): void {
  const said = t.of[round];
  page.chapter(said.received);
  if (tenders.length === 0) return page.paragraph(said.none);
  page.table({
    caption: said.received,
    columns: [{ width: 30, align: 'right' }, { width: 122 }, { width: 146 }, {}],
    head: [[t.number, said.tenderer, t.receivedAt, t.digest]],
    rows: tenders.map(({ tenderer, receivedAt, sha256 }, index) => [
      String(index + 1),
      page.written(tenderer),
      page.format.exactTime(receivedAt),
      page.format.digest(sha256),
    ]),
    note: said.digestNote,
  });
}

function drawLog(page: Page, { log }: OpeningMinutesData, t: Words): void {
  if (log.length === 0) return;
  page.chapter(t.log);
  page.table({
    caption: t.log,
    columns: [{ width: 140 }, {}, { width: 70, align: 'right' }],
    head: [[t.time, t.event, t.row]],
    rows: log.map(({ at, text, row }) => [page.format.exactTime(at), page.written(text), row]),
  });
}
