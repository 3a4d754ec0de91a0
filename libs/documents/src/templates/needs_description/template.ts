import type { Text3 } from '@app/kernel';
import type { NeedContent } from '@app/needs';
import { bold, defineDocument, type DocumentHeader, type Page, type Text } from '../../render';
import { needsDescriptionWords, type NeedsDescriptionWords } from './text';

/** The need as it was approved (gate G1), with what the rules say of its value. */
export interface NeedsDescriptionData extends DocumentHeader {
  readonly need: NeedContent;
  /** `estimatedCents` is the sum of all value parts, options included; it is absent where the rules engine could not give it. */
  readonly assessment: { readonly estimatedCents?: number; readonly because: Text3 };
  /** In the order in which they were given; the last one decides. */
  readonly reviews: readonly NeedReview[];
  readonly declarations?: readonly TieDeclaration[];
}

export interface NeedReview {
  readonly at: string;
  readonly by: string;
  readonly decision: 'approved' | 'returned';
  readonly reason: Text;
}

/** What one member of the preparing team has said of their interests in the case. */
export interface TieDeclaration {
  readonly at: string;
  readonly by: string;
  readonly conflict: boolean;
  readonly text: Text;
}

type Words = NeedsDescriptionWords;

/** The problem, the outcomes, what they are worth and by which rules: never the product (Act 1397/2016 section 71). */
export const needsDescription = defineDocument({
  kind: 'needs_description',
  version: 2,
  words: needsDescriptionWords,
  keyFacts(page, data: NeedsDescriptionData, t) {
    const { estimatedCents } = data.assessment;
    const last = data.reviews.at(-1);
    return [
      [page.words.registerNumber, data.caseNumber],
      [page.words.date, page.format.day(page.format.dayOf(data.at))],
      ...(estimatedCents === undefined ? [] : [[t.value, page.format.moneyNet(estimatedCents)] as const]),
      ...(last ? [[t.decision, t.decisions[last.decision]] as const] : []),
    ];
  },
  draw(page, data: NeedsDescriptionData, t) {
    drawProblem(page, data.need, t);
    drawMarket(page, data.need, t);
    drawIndicators(page, data.need, t);
    drawValue(page, data, t);
    drawHandling(page, data, t);
    page.signatures(data.signatures);
    page.references();
  },
});

function drawProblem(page: Page, need: NeedContent, t: Words): void {
  page.chapter(t.problem);
  page.paragraphs(need.problem);
  page.facts([[t.users, page.written(need.users)]]);
  page.chapter(t.outcomes);
  page.paragraph([t.outcomesNote, page.cite(t.cites.outcomes)]);
  page.list(
    need.outcomes.map(({ text }) => page.written(text)),
    'decimal',
  );
  if (need.constraints.length === 0) return;
  page.section(t.constraints);
  page.list(need.constraints.map((text) => page.written(text)));
}

function drawMarket(page: Page, need: NeedContent, t: Words): void {
  const { yes, no } = page.words;
  const { innovation } = need;
  page.chapter(t.market);
  page.section([t.innovation, page.cite(t.cites.innovation)]);
  page.paragraphs(innovation.text);
  page.facts([
    [t.newToBuyer, innovation.newToBuyer ? yes : no],
    [t.newToMarket, innovation.newToMarket ? yes : no],
  ]);
  if (need.stateOfArt.length > 0)
    page.table({
      caption: t.stateOfArt,
      columns: [{ width: 150 }, {}],
      head: [[t.source, t.finding]],
      rows: need.stateOfArt.map(({ source, finding }) => [source, page.written(finding)]),
    });
  if (need.alternatives.length > 0)
    page.table({
      caption: t.alternatives,
      columns: [{}, { width: 130, align: 'right' }],
      head: [[t.alternative, t.perYear]],
      rows: need.alternatives.map(({ text, centsPerYear }) => [page.written(text), page.format.amount(centsPerYear)]),
    });
}

function drawIndicators(page: Page, need: NeedContent, t: Words): void {
  if (need.kpiIdeas.length === 0) return;
  const numberOf = (outcome: string) => String(need.outcomes.findIndex(({ id }) => id === outcome) + 1);
  page.chapter(t.indicators);
  page.table({
    caption: t.indicators,
    columns: [{}, { width: 58, align: 'right' }, { width: 62 }, { width: 68, align: 'right' }, { width: 58, align: 'right' }],
    head: [[t.indicator, t.outcomeNumber, t.unit, t.baseline, t.target]],
    rows: need.kpiIdeas.map((kpi) => [
      page.written(kpi.text),
      numberOf(kpi.outcome),
      kpi.unit,
      page.format.number(kpi.baseline),
      page.format.number(kpi.target),
    ]),
  });
}

function drawValue(page: Page, { need, assessment }: NeedsDescriptionData, t: Words): void {
  const { amount } = page.format;
  const { estimatedCents } = assessment;
  page.chapter(t.valueChapter);
  page.section([t.regime, page.cite(t.cites.value)]);
  page.paragraphs(assessment.because);
  if (need.valueParts.length > 0)
    page.table({
      caption: t.valueParts,
      columns: [{}, { width: 130 }, { width: 112, align: 'right' }],
      head: [[t.part, t.kindOfPart, t.sumNet]],
      rows: [
        ...need.valueParts.map(({ kind, cents, text }) => [page.written(text), t.partKinds[kind], amount(cents)]),
        ...(estimatedCents === undefined ? [] : [[bold(t.total), '', bold(amount(estimatedCents))]]),
      ],
      totals: estimatedCents === undefined ? 0 : 1,
    });
  if (need.funding.length > 0)
    page.table({
      caption: t.funding,
      columns: [{ width: 130 }, {}, { width: 112, align: 'right' }],
      head: [[t.fundingSource, t.explanation, t.sumNet]],
      rows: need.funding.map(({ kind, cents, text }) => [t.fundingKinds[kind], page.written(text), amount(cents)]),
    });
  page.section(t.purchase);
  page.facts([
    [t.contractType, t.contractTypes[need.contractType]],
    [t.buyer, t.buyers[need.buyer]],
    [t.research, need.rd ? page.words.yes : page.words.no],
    ...(need.cpv.length > 0 ? [[t.cpv, need.cpv.join(', ')] as const] : []),
    ...(need.nuts.length > 0 ? [[t.nuts, need.nuts.join(', ')] as const] : []),
    ...(need.missions.length > 0 ? [[t.missionsLabel, need.missions.map((mission) => t.missions[mission]).join(', ')] as const] : []),
    ...need.themes.map((theme) => [t.themes, page.written(theme)] as const),
  ]);
}

function drawHandling(page: Page, { need, reviews, declarations = [] }: NeedsDescriptionData, t: Words): void {
  if (need.notes.length + reviews.length + declarations.length === 0) return;
  page.chapter(t.handling);
  if (reviews.length > 0)
    page.facts(
      reviews.map((review) => [
        page.format.dateTime(review.at),
        [bold(t.decisions[review.decision]), ` · ${review.by}\n`, page.written(review.reason)],
      ]),
    );
  if (need.notes.length > 0) {
    page.section(t.notes);
    page.list(need.notes.map((note) => page.written(note)));
  }
  if (declarations.length === 0) return;
  page.section([t.declarations, page.cite(t.cites.declarations)]);
  page.facts(
    declarations.map((declaration) => [
      page.format.dateTime(declaration.at),
      [bold(t.declared[declaration.conflict ? 'conflict' : 'none']), ` · ${declaration.by}\n`, page.written(declaration.text)],
    ]),
  );
}
