import { bold, defineDocument, type Cell, type Day, type DocumentHeader, type Fact, type Page, type Row, type Text } from '../../render';
import { pilotReportWords, type PilotReportWords } from './text';

/** What a pilot showed: measured against levels that were fixed before it began. */
export interface PilotReportData extends DocumentHeader {
  /** The report in the words of who wrote it: the outcome first. */
  readonly text: Text;
  readonly partners: readonly Text[];
  readonly starts?: Day;
  readonly ends?: Day;
  readonly plan: Readonly<Partial<Record<PlanPart, Text>>> & { readonly risks: readonly Text[] };
  readonly kpis: readonly ReportedKpi[];
  /** Values that were put right while the pilot ran. */
  readonly corrections: readonly {
    readonly kpi: string;
    readonly period: string;
    readonly from: number;
    readonly to: number;
    readonly reason: Text;
  }[];
  readonly rule?: { readonly text: Text; readonly fixedAt: string; readonly fixedBy: readonly string[] };
  /** What the rule says of the results; absent while nothing is measured. */
  readonly outcome?: Outcome;
  readonly payments: readonly Payment[];
  readonly budgetCapCents?: number;
  readonly checkpoints: readonly {
    readonly at: string;
    readonly decision: 'continue' | 'adjust' | 'stop';
    readonly text: Text;
    readonly adjust?: Text;
  }[];
  readonly diary: readonly { readonly at: string; readonly by: 'city' | 'supplier'; readonly text: Text }[];
  /** What the call announced of buying more after the pilot. */
  readonly announced?: { readonly text: Text; readonly maxCents: number };
  readonly routes: readonly { readonly route: ScaleRoute; readonly lawful: boolean }[];
}

export type PlanPart = 'hypothesis' | 'site' | 'users' | 'permits' | 'data' | 'ipr' | 'exit';
export type Outcome = 'scale' | 'repeat' | 'stop';
export type ScaleRoute = 'option' | 'innovation_partnership_purchase' | 'new_procedure' | 'direct_award' | 'extension_outside_notice';

export interface ReportedKpi {
  readonly id: string;
  readonly text: Text;
  readonly unit: string;
  readonly baseline: number;
  readonly baselineDate: Day;
  readonly minimum: number;
  readonly target: number;
  readonly method: Text;
  readonly missing: Text;
  readonly owner: string;
  readonly aggregate: 'mean' | 'last' | 'sum';
  /** One for the pilot, or one for each partner. `result` is null where nothing was measured. */
  readonly results: readonly {
    readonly partner?: Text;
    readonly result: number | null;
    readonly minimumMet: boolean;
    readonly targetMet: boolean;
    readonly series: readonly { readonly period: string; readonly value: number }[];
  }[];
}

export interface Payment {
  readonly at: string;
  readonly what: 'checkpoint' | 'delivery';
  readonly partner?: Text;
  readonly cents: number;
}

type Words = PilotReportWords;
type Result = ReportedKpi['results'][number];

/** The outcome first, then what it rests on, and at last the lawful ways to go on (Act 1397/2016 section 31). */
export const pilotReport = defineDocument({
  kind: 'pilot_report',
  version: 2,
  words: pilotReportWords,
  keyFacts: (page, data: PilotReportData, t) => [
    [page.words.registerNumber, data.caseNumber],
    [page.words.date, page.format.day(page.format.dayOf(data.at))],
    ...(data.starts && data.ends ? [[t.period, page.format.days(data.starts, data.ends)] as const] : []),
    ...(data.outcome ? [[t.ruleSays, t.outcomes[data.outcome]] as const] : []),
  ],
  draw(page, data: PilotReportData, t) {
    drawOutcome(page, data, t);
    drawResults(page, data, t);
    drawRule(page, data, t);
    drawCosts(page, data, t);
    drawCourse(page, data, t);
    drawPlan(page, data, t);
    drawRoutes(page, data, t);
    page.signatures(data.signatures);
    page.references();
  },
});

function drawOutcome(page: Page, { text, kpis, partners, payments, budgetCapCents }: PilotReportData, t: Words): void {
  const results = kpis.flatMap((kpi) => kpi.results);
  page.chapter(t.outcome);
  page.lead(page.written(text));
  page.facts([
    ...partners.map((name): Fact => [t.partner, page.written(name)]),
    [t.targets, t.met(results.filter((r) => r.targetMet).length, results.length)],
    [t.minimums, t.met(results.filter((r) => r.minimumMet).length, results.length)],
    [
      t.paid,
      t.paidOf(page.format.moneyNet(totalOf(payments)), budgetCapCents === undefined ? undefined : page.format.money(budgetCapCents)),
    ],
  ]);
}

const totalOf = (payments: readonly Payment[]): number => payments.reduce((sum, { cents }) => sum + cents, 0);

function drawResults(page: Page, { kpis, corrections }: PilotReportData, t: Words): void {
  if (kpis.length === 0) return;
  page.chapter(t.results);
  page.paragraph(t.fixedBefore);
  page.table({
    caption: t.resultsCaption,
    columns: [
      {},
      { width: 64, align: 'right' },
      { width: 74, align: 'right' },
      { width: 50, align: 'right' },
      { width: 46, align: 'right' },
      { width: 92 },
    ],
    head: [[t.indicator, t.baseline, t.minimum, t.target, t.result, t.verdict]],
    rows: kpis.flatMap((kpi) => kpi.results.map((result) => resultRow(page, kpi, result, t))),
  });
  for (const kpi of kpis) drawKpi(page, kpi, t);
  if (corrections.length === 0) return;
  page.section(t.corrections);
  page.table({
    caption: t.corrections,
    columns: [{ width: 140 }, { width: 54 }, { width: 54, align: 'right' }, { width: 54, align: 'right' }, {}],
    head: [[t.ofIndicator, t.month, t.recorded, t.corrected, t.reason]],
    rows: corrections.map(({ kpi, period, from, to, reason }) => [
      [`${kpi} `, page.written(kpis.find(({ id }) => id === kpi)?.text)],
      page.format.period(period),
      page.format.number(from),
      page.format.number(to),
      page.written(reason),
    ]),
  });
}

function resultRow(page: Page, kpi: ReportedKpi, result: Result, t: Words): Row {
  const { number } = page.format;
  const verdict = verdictOf(result);
  const colour = { target: page.colours.good, minimum: page.colours.warning, below: page.colours.warning, unmeasured: page.colours.muted }[
    verdict
  ];
  const name: Cell = [
    `${kpi.id} `,
    page.written(kpi.text),
    `, ${kpi.unit}`,
    ...(result.partner ? ['\n', page.written(result.partner)] : []),
  ];
  return {
    cells: [
      name,
      number(kpi.baseline),
      number(kpi.minimum),
      number(kpi.target),
      { content: result.result === null ? '–' : number(result.result, decimalsOf(kpi)), bold: true },
      { content: t.verdicts[verdict], colour },
    ],
  };
}

function verdictOf({ result, minimumMet, targetMet }: Result): keyof Words['verdicts'] {
  if (result === null) return 'unmeasured';
  return targetMet ? 'target' : minimumMet ? 'minimum' : 'below';
}

/** A result is shown as finely as its values and levels are, and with one decimal more where it is their mean; at most two. */
function decimalsOf({ aggregate, baseline, minimum, target, results }: ReportedKpi): number {
  const shown = [baseline, minimum, target, ...results.flatMap(({ series }) => series.map(({ value }) => value))];
  const finest = Math.max(...shown.map((value) => String(value).split('.')[1]?.length ?? 0));
  return Math.min(2, aggregate === 'mean' ? Math.max(1, finest) : finest);
}

function drawKpi(page: Page, kpi: ReportedKpi, t: Words): void {
  page.section([`${kpi.id} `, page.written(kpi.text)]);
  page.facts([
    [t.method, page.written(kpi.method)],
    [t.counted, [t.aggregates[kpi.aggregate], '. ', page.written(kpi.missing)]],
    [t.responsible, kpi.owner],
    [t.baseline, `${page.format.number(kpi.baseline)} ${kpi.unit} (${page.format.day(kpi.baselineDate)})`],
  ]);
  for (const result of kpi.results) if (result.series.length > 1) drawSeries(page, kpi, result, t);
}

function drawSeries(page: Page, { text, unit, baseline, minimum, target }: ReportedKpi, { series, partner }: Result, t: Words): void {
  const { number, period } = page.format;
  const values = series.map((point) => t.point(period(point.period), number(point.value)));
  page.line({
    caption: `${t.byMonth(page.written(text).text, unit)}${partner ? `, ${page.written(partner).text}` : ''}`,
    alt: t.described(values.join('; '), number(baseline), number(minimum), number(target)),
    unit,
    periods: series.map((point) => period(point.period)),
    values: series.map(({ value }) => value),
    valuesLabel: t.pilot,
    levels: [
      { kind: 'baseline', label: `${t.baseline} ${number(baseline)}`, value: baseline },
      { kind: 'minimum', label: `${t.minimum} ${number(minimum)}`, value: minimum },
      { kind: 'target', label: `${t.target} ${number(target)}`, value: target },
    ],
  });
}

function drawRule(page: Page, { rule, outcome }: PilotReportData, t: Words): void {
  if (!rule) return;
  page.chapter(t.rule);
  page.paragraphs(rule.text);
  page.facts([
    [t.ruleFixed, `${page.format.dateTime(rule.fixedAt)}, ${rule.fixedBy.join(', ')}`],
    ...(outcome ? [[t.ruleSays, bold(t.outcomes[outcome])] as const] : []),
  ]);
}

function drawCosts(page: Page, { payments, budgetCapCents }: PilotReportData, t: Words): void {
  if (payments.length === 0) return;
  page.chapter(t.costs);
  page.table({
    caption: t.costsCaption,
    columns: [{ width: 90 }, {}, { width: 120, align: 'right' }],
    head: [[t.date, t.item, t.amount]],
    rows: [
      ...payments.map(({ at, what, partner, cents }) => [
        page.format.shortDay(page.format.dayOf(at)),
        [t.payments[what], ...(partner ? [', ', page.written(partner)] : [])],
        page.format.amount(cents),
      ]),
      [bold(t.total), '', bold(page.format.amount(totalOf(payments)))],
    ],
    totals: 1,
    ...(budgetCapCents !== undefined && { note: t.capNote(page.format.money(budgetCapCents)) }),
  });
}

function drawCourse(page: Page, { checkpoints, diary }: PilotReportData, t: Words): void {
  if (checkpoints.length + diary.length === 0) return;
  page.chapter(t.course);
  if (checkpoints.length > 0) {
    page.section(t.checkpoints);
    page.facts(
      checkpoints.map(({ at, decision, text, adjust }): Fact => [
        page.format.day(page.format.dayOf(at)),
        [bold(t.checkpointDecisions[decision]), '\n', page.written(text), ...(adjust ? ['\n', page.written(adjust)] : [])],
      ]),
    );
  }
  if (diary.length === 0) return;
  page.section(t.diary);
  page.table({
    caption: t.diary,
    columns: [{ width: 110 }, { width: 90 }, {}],
    head: [[t.time, t.writer, t.note]],
    rows: diary.map(({ at, by, text }) => [page.format.shortDateTime(at), t.writers[by], page.written(text)]),
  });
}

const PLAN_PARTS: readonly PlanPart[] = ['hypothesis', 'site', 'users', 'permits', 'data', 'ipr', 'exit'];

function drawPlan(page: Page, { plan }: PilotReportData, t: Words): void {
  const parts = PLAN_PARTS.flatMap((part): Fact[] => (plan[part] ? [[t.planParts[part], page.written(plan[part])]] : []));
  if (parts.length + plan.risks.length === 0) return;
  page.chapter(t.plan);
  if (parts.length > 0) page.facts(parts);
  if (plan.risks.length === 0) return;
  page.section(t.risks);
  page.list(plan.risks.map((risk) => page.written(risk)));
}

function drawRoutes(page: Page, { announced, routes }: PilotReportData, t: Words): void {
  page.chapter(t.routes);
  page.paragraph([t.noRight, page.cite(t.cites.value), ' ', t.equalStart, page.cite(t.cites.involvement)]);
  if (announced)
    page.facts([
      [t.announced, page.written(announced.text)],
      [t.announcedMost, page.format.moneyNet(announced.maxCents)],
    ]);
  if (routes.length === 0) return;
  page.table({
    caption: t.routesCaption,
    columns: [{}, { width: 150 }],
    head: [[t.route, t.possible]],
    rows: routes.map(({ route, lawful }) => [
      [t.routeNames[route], ...(route === 'option' || route === 'new_procedure' ? [] : [page.cite(t.cites[route])])],
      lawful ? { content: `✓ ${t.lawful}`, colour: page.colours.good } : { content: t.unlawful, colour: page.colours.warning },
    ]),
  });
}
