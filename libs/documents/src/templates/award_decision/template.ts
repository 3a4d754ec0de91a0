import { bold, defineDocument, type Day, type DocumentHeader, type Fact, type Page, type Text } from '../../render';
import { formulaOf } from '../call_for_tenders/formula';
import type { CallCriterion } from '../call_for_tenders/template';
import { drawRemedies } from './remedies';
import { awardDecisionWords, type AwardDecisionWords } from './text';

/** A reasoned decision on who wins and why (Act 1397/2016 section 123), with the instructions for those who disagree. */
export interface AwardDecisionData extends DocumentHeader {
  /** The decision and its reasons, in the words of who decided. */
  readonly text: Text;
  readonly decidedBy: string;
  /** What is bought, in the words of the case. */
  readonly summary: Text;
  readonly procedureName: Text;
  readonly callPublishedAt?: string;
  readonly deadline: string;
  readonly openedAt?: string;
  /** Before the prices were opened. */
  readonly qualityFinalAt?: string;
  readonly anonymousQuality: boolean;
  readonly lots: readonly Text[];
  readonly criteria: readonly AwardCriterion[];
  readonly tieBreak?: Text;
  /** Best first. */
  readonly compared: readonly ComparedTender[];
  readonly excluded: readonly ExcludedTender[];
  readonly remedies: AwardRemedies;
}

/** A criterion as published; the meaning of its scale's levels stands in the call. */
export type AwardCriterion = Omit<CallCriterion, 'scale'>;

/** `points` unrounded, in the order of the criteria; `reason` where people judged and not a formula. */
export interface ComparedTender {
  readonly rank: number;
  readonly tenderer: Text;
  readonly winner: boolean;
  readonly comparisonCents: number;
  readonly sum: number;
  readonly criteria: readonly { readonly criterion: string; readonly points: number; readonly reason?: Text }[];
}

export interface ExcludedTender {
  readonly tenderer: Text;
  readonly why: 'late' | 'withdrawn' | 'unsuitable' | 'below_minimum' | 'unconfirmed' | 'abnormally_low';
  readonly text?: Text;
}

/** Periods in days. The days by the calendar only once everyone has been notified. */
export interface AwardRemedies {
  readonly regime: 'small' | 'national' | 'eu';
  /** Null where the Market Court hears no appeal. */
  readonly appealDays: number | null;
  readonly correctionDays: number;
  readonly standstillDays: number;
  /** The last day through which the city has promised to wait. */
  readonly promisedUntil?: Day;
  readonly days?: {
    readonly notified: Day;
    readonly appealLastDay?: Day;
    readonly correctionLastDay: Day;
    readonly earliestSignature: Day;
  };
}

type Words = AwardDecisionWords;

export const awardDecision = defineDocument({
  kind: 'award_decision',
  version: 2,
  words: awardDecisionWords,
  keyFacts: (page, data: AwardDecisionData, t) => [
    [page.words.registerNumber, data.caseNumber],
    [t.decidedOn, page.format.day(page.format.dayOf(data.at))],
    [t.decidedBy, data.decidedBy],
    [t.compared, String(data.compared.length)],
  ],
  draw(page, data: AwardDecisionData, t) {
    drawDecision(page, data, t);
    drawObject(page, data, t);
    drawExclusions(page, data, t);
    drawCriteria(page, data, t);
    drawComparison(page, data, t);
    drawReasons(page, data, t);
    page.signatures(data.signatures);
    drawRemedies(page, data, t);
    page.references();
  },
});

function drawDecision(page: Page, { text, compared, remedies }: AwardDecisionData, t: Words): void {
  const winners = compared.filter((tender) => tender.winner);
  page.chapter(t.decision);
  page.lead([page.written(text), page.cite(t.cites.decision)]);
  page.facts([
    ...winners.map(({ tenderer, comparisonCents, sum }): Fact => [
      t.winner,
      [bold(page.written(tenderer)), '\n', t.winnerFigures(page.format.moneyNet(comparisonCents), page.format.number(sum, 2))],
    ]),
    [t.contract, [t.contractOnlyWritten, ' ', ...signingFrom(page, remedies, t), page.cite(t.cites.contract)]],
    [t.remedies, t.remediesPointed],
  ]);
}

function signingFrom(page: Page, { days, promisedUntil, standstillDays }: AwardRemedies, t: Words): string[] {
  const parts = days
    ? [t.signingFrom(page.format.day(days.earliestSignature))]
    : [t.signingAfterPeriods, ...(promisedUntil === undefined ? [] : [' ', t.promised(page.format.day(promisedUntil))])];
  return standstillDays > 0 ? [...parts, ' ', t.standstill(standstillDays)] : parts;
}

function drawObject(page: Page, data: AwardDecisionData, t: Words): void {
  const { summary, lots, procedureName, callPublishedAt, deadline, openedAt } = data;
  page.chapter(t.object);
  page.paragraphs(summary);
  page.facts([
    [t.procedure, page.written(procedureName)],
    ...(callPublishedAt === undefined ? [] : [[t.callPublished, page.format.day(page.format.dayOf(callPublishedAt))] as const]),
    [t.deadline, page.format.dateTime(deadline)],
    ...(openedAt === undefined ? [] : [[t.opened, page.format.dateTime(openedAt)] as const]),
    ...lots.map((lot): Fact => [t.lot, page.written(lot)]),
  ]);
}

/** Where the law speaks of each ground. */
const LAW_OF_EXCLUSION = {
  late: 'exclusion',
  withdrawn: 'exclusion',
  unsuitable: 'suitability',
  below_minimum: 'exclusion',
  unconfirmed: 'exclusion',
  abnormally_low: 'abnormallyLow',
} as const satisfies Record<ExcludedTender['why'], keyof Words['cites']>;

function drawExclusions(page: Page, { excluded }: AwardDecisionData, t: Words): void {
  page.chapter(t.exclusions);
  if (excluded.length === 0) return page.paragraph(t.noneExcluded);
  page.paragraph(t.excludedIntro);
  page.table({
    caption: t.excludedCaption,
    columns: [{ width: 140 }, { width: 140 }, {}],
    head: [[t.tenderer, t.ground, t.reason]],
    rows: excluded.map(({ tenderer, why, text }) => [
      page.written(tenderer),
      [t.why[why], page.cite(t.cites[LAW_OF_EXCLUSION[why]])],
      page.written(text),
    ]),
    ...(excluded.some(({ why }) => why === 'abnormally_low') && { note: t.countedWithout }),
  });
}

function drawCriteria(page: Page, { criteria, tieBreak }: AwardDecisionData, t: Words): void {
  page.chapter(t.criteria);
  page.paragraph([t.criteriaIntro, page.cite(t.cites.criteria)]);
  page.table({
    caption: t.criteriaCaption,
    columns: [{ width: 50 }, {}, { width: 54, align: 'right' }, { width: 150 }],
    head: [[t.mark, t.criterion, t.most, t.formula]],
    rows: [
      ...criteria.map((criterion) => [
        criterion.id,
        page.written(criterion.text),
        page.format.number(criterion.weight),
        formulaOf(page, criterion),
      ]),
      [{ content: bold(t.total), span: 2 }, bold(page.format.number(weightOf(criteria))), t.onlySumRounded],
    ],
    totals: 1,
  });
  if (tieBreak) page.facts([[t.tieBreak, page.written(tieBreak)]]);
}

const weightOf = (criteria: readonly AwardCriterion[]): number => criteria.reduce((sum, { weight }) => sum + weight, 0);

function drawComparison(page: Page, data: AwardDecisionData, t: Words): void {
  const { criteria, compared, anonymousQuality, qualityFinalAt } = data;
  page.chapter(t.comparison);
  page.paragraph(
    [
      ...(anonymousQuality ? [t.anonymous] : []),
      ...(qualityFinalAt === undefined ? [] : [t.pricesAfter(page.format.dateTime(qualityFinalAt))]),
      t.rounding,
    ].join(' '),
  );
  if (compared.length === 0) return page.paragraph(t.nothingCompared);
  page.scores({
    caption: t.scoresCaption,
    labels: { place: t.place, tenderer: t.tenderer, price: t.price, maximum: t.maximum, sum: t.sum },
    criteria: criteria.map(({ id, weight }) => ({ mark: id, maximum: weight })),
    rows: compared.map((tender) => ({
      place: tender.rank,
      tenderer: page.written(tender.tenderer),
      priceCents: tender.comparisonCents,
      points: tender.criteria.map(({ points }) => points),
      sum: tender.sum,
      winner: tender.winner,
    })),
    sumMaximum: weightOf(criteria),
  });
  drawAdvantages(page, data, t);
}

/** What the winner was better in, and what others were: by criterion, computed. */
function drawAdvantages(page: Page, { criteria, compared }: AwardDecisionData, t: Words): void {
  const best = compared.find((tender) => tender.winner);
  if (!best || compared.length < 2) return;
  const pointsOf = (tender: ComparedTender, criterion: string) => tender.criteria.find((c) => c.criterion === criterion)?.points ?? 0;
  const nameOf = (criterion: string) =>
    [criterion, subjectOf(page.written(criteria.find(({ id }) => id === criterion)?.text).text)].join(' ');
  page.section(t.advantages);
  page.list(
    compared
      .filter((tender) => !tender.winner)
      .map((tender) => {
        const differences = best.criteria.map(({ criterion, points }) => ({ criterion, by: points - pointsOf(tender, criterion) }));
        const marks = (kept: (by: number) => boolean) => differences.filter(({ by }) => kept(by)).map(({ criterion }) => nameOf(criterion));
        return [
          bold(page.written(tender.tenderer)),
          ': ',
          t.behind(page.format.number(best.sum - tender.sum, 2)),
          ...marksIn(
            marks((by) => by > 1e-9),
            t.winnerBetter,
          ),
          ...marksIn(
            marks((by) => by < -1e-9),
            t.otherBetter,
          ),
        ];
      }),
  );
}

/** What a criterion is about, where its text goes on to say how it is judged: `Users: the driver's view`. */
const subjectOf = (text: string): string => text.split(/[:.;]/u)[0] ?? text;

const marksIn = (marks: readonly string[], say: (marks: string) => string): string[] =>
  marks.length === 0 ? [] : [` ${say(marks.join('; '))}`];

/** The reasons of what people judged, criterion by criterion: each tenderer reads why it got what it got. */
function drawReasons(page: Page, { criteria, compared }: AwardDecisionData, t: Words): void {
  const judged = criteria.filter(({ id }) => compared.some((tender) => tender.criteria.some((c) => c.criterion === id && c.reason)));
  if (judged.length === 0) return;
  page.chapter(t.reasons);
  page.paragraph(t.reasonsIntro);
  for (const { id, text, weight } of judged) {
    page.section([`${id} `, page.written(text)]);
    page.table({
      caption: t.reasonsCaption(id, page.format.number(weight)),
      columns: [{ width: 130 }, { width: 50, align: 'right' }, {}],
      head: [[t.tenderer, t.points, t.reason]],
      rows: compared.map((tender) => {
        const own = tender.criteria.find((c) => c.criterion === id);
        return {
          tinted: tender.winner,
          cells: [page.written(tender.tenderer), page.format.number(own?.points ?? 0, 2), page.written(own?.reason)],
        };
      }),
    });
  }
}
