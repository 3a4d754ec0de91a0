import { bold, defineDocument, type Day, type DocumentHeader, type Fact, type Page, type Text } from '../../render';
import { capital, noticeName, type Locale } from '@app/kernel';
import { formulaOf } from './formula';
import { callForTendersWords, type CallForTendersWords } from './text';

/** A call as it was published: the content of the tendering room, complete and public (2014/24/EU art. 53). */
export interface PublishedCall {
  readonly electronic: boolean;
  readonly bindingLanguage: 'fi' | 'sv';
  readonly languages: readonly Locale[];
  readonly tenderLanguages: readonly Locale[];
  readonly grounds?: Text;
  /** eForms subtype of the notice; absent where the call went out without one. */
  readonly notice?: string;
  readonly lots: readonly { readonly id: string; readonly valueCents: number; readonly text: Text }[];
  readonly noDivision?: Text;
  readonly scaleRoute?: { readonly maxCents: number; readonly text: Text };
  readonly requirements: readonly {
    readonly id: string;
    readonly kind: 'minimum' | 'suitability' | 'exclusion' | 'contract';
    readonly text: Text;
    readonly evidence?: Text;
  }[];
  readonly priceItems: readonly { readonly id: string; readonly quantity: number; readonly text: Text }[];
  readonly rounding: { readonly decimals: number; readonly text?: Text };
  readonly tieBreak?: { readonly text?: Text };
  readonly waiting?: { readonly until: Day; readonly text?: Text };
  readonly questionsDue?: string;
  readonly rounds: readonly CallRound[];
}

export interface CallRound {
  readonly id: string;
  readonly kind: 'tenders' | 'requests' | 'initial_tenders' | 'final_tenders' | 'phase_results';
  readonly deadline?: string;
  readonly anonymousQuality: boolean;
  readonly criteria: readonly CallCriterion[];
  /** How many candidates are invited on, and how they are chosen (2014/24/EU art. 65). */
  readonly keep?: { readonly max: number; readonly min?: number; readonly text: Text };
  /** Research and development in an innovation partnership (Act 1397/2016 sections 38–39). */
  readonly phase?: CallPhase;
}

export interface CallPhase {
  readonly starts: Day;
  readonly ends: Day;
  readonly budgetPerPartnerCents: number;
  readonly goals: readonly { readonly text: Text }[];
  readonly instalments: readonly { readonly cents: number; readonly text: Text }[];
  /** When the city may end the partnership, or leave a partner out, after the phase. */
  readonly termination: Text;
}

export interface CallCriterion {
  readonly id: string;
  readonly weight: number;
  readonly formula: 'lowest_over_price' | 'linear_over_lowest' | 'share_of_scale' | 'share_of_best' | 'linear_between';
  readonly text: Text;
  readonly scaleMax?: number;
  readonly minimum?: number;
  readonly scale?: Readonly<Record<string, Text>>;
  readonly best?: number;
  readonly worst?: number;
  readonly unit?: string;
}

export interface CallForTendersData extends DocumentHeader {
  readonly call: PublishedCall;
  /** What is bought, in the words of the case. */
  readonly summary: Text;
  /** The name of the procedure, from its definition in the rules. */
  readonly procedureName: Text;
  /** The estimated value with options, in cents without VAT. */
  readonly estimatedCents: number;
  readonly annexes?: readonly { readonly name: string; readonly sha256: string }[];
}

type Words = CallForTendersWords;

const KINDS = ['minimum', 'exclusion', 'suitability', 'contract'] as const;
const KIND_SOURCE = { minimum: 'minimum', exclusion: 'suitability', suitability: 'suitability' } as const;

/** What is bought, by when, by which requirements and criteria (Act 1397/2016 sections 67–68): requirements apart from criteria. */
export const callForTenders = defineDocument({
  kind: 'call_for_tenders',
  version: 3,
  words: callForTendersWords,
  keyFacts(page, data: CallForTendersData, t) {
    const deadline = data.call.rounds[0]?.deadline;
    return [
      [page.words.registerNumber, data.caseNumber],
      [t.procedure, page.written(data.procedureName)],
      [t.value, page.format.moneyNet(data.estimatedCents)],
      ...(deadline === undefined ? [] : [[t.deadline, page.format.dateTime(deadline)] as const]),
    ];
  },
  draw(page, data: CallForTendersData, t) {
    page.chapter(t.object);
    page.lead([page.written(data.summary), page.cite(t.cites.call)]);
    drawScope(page, data.call, t);
    drawProcedure(page, data, t);
    drawTimetable(page, data.call, t);
    drawRequirements(page, data.call, t);
    drawComparison(page, data.call, t);
    page.chapter(t.secrets);
    page.paragraph([t.secretsText, page.cite(t.cites.secrets)]);
    drawAnnexes(page, data, t);
    page.signatures(data.signatures);
    page.references();
  },
});

function drawScope(page: Page, { lots, noDivision, scaleRoute }: PublishedCall, t: Words): void {
  if (lots.length > 0)
    page.table({
      caption: t.lots,
      columns: [{ width: 60 }, {}, { width: 120, align: 'right' }],
      head: [['', t.lot, t.valueNet]],
      rows: lots.map((lot) => [lot.id, page.written(lot.text), page.format.amount(lot.valueCents)]),
    });
  if (noDivision) {
    page.section([t.noDivision, page.cite(t.cites.lots)]);
    page.paragraphs(noDivision);
  }
  if (!scaleRoute) return;
  page.section(t.scaleRoute);
  page.paragraphs(scaleRoute.text);
  page.facts([[t.scaleMost, page.format.moneyNet(scaleRoute.maxCents)]]);
}

function drawProcedure(page: Page, { call, procedureName }: CallForTendersData, t: Words): void {
  page.chapter(t.procedureChapter);
  page.paragraphs(call.grounds);
  page.facts([
    [t.procedure, page.written(procedureName)],
    ...(call.notice === undefined ? [] : [[t.notice, capital(noticeName(call.notice)[page.locale])] as const]),
    [t.electronic, call.electronic ? page.words.yes : page.words.no],
  ]);
  for (const { keep } of call.rounds) if (keep) drawSelection(page, keep, t);
  for (const { phase } of call.rounds) if (phase) drawPhase(page, phase, t);
}

function drawSelection(page: Page, { min, max, text }: NonNullable<CallRound['keep']>, t: Words): void {
  page.section([t.selection, page.cite(t.cites.selection)]);
  page.paragraphs(text);
  page.facts([[t.invited, t.invitedOf(min ?? max, max)]]);
}

/** Goals, payment and exit are published with the call: without them no partner may be paid by phase or left out after one. */
function drawPhase(page: Page, { starts, ends, budgetPerPartnerCents, goals, instalments, termination }: CallPhase, t: Words): void {
  const { amount } = page.format;
  page.section([t.phase, page.cite(t.cites.partnership)]);
  page.facts([
    [t.phasePeriod, page.format.days(starts, ends)],
    [t.phaseBudget, page.format.moneyNet(budgetPerPartnerCents)],
    [t.phaseExit, page.written(termination)],
  ]);
  if (goals.length > 0)
    page.table({
      caption: t.goals,
      columns: [{ width: 50, align: 'right' }, {}],
      head: [[t.goalNumber, t.goal]],
      rows: goals.map(({ text }, index) => [String(index + 1), page.written(text)]),
    });
  if (instalments.length > 0)
    page.table({
      caption: t.instalments,
      columns: [{ width: 50, align: 'right' }, {}, { width: 120, align: 'right' }],
      head: [[t.goalNumber, t.instalmentFor, t.instalmentNet]],
      rows: [
        ...instalments.map(({ cents, text }, index) => [String(index + 1), page.written(text), amount(cents)]),
        [{ content: bold(t.total), span: 2 }, bold(amount(instalments.reduce((sum, { cents }) => sum + cents, 0)))],
      ],
      totals: 1,
    });
}

function drawTimetable(page: Page, call: PublishedCall, t: Words): void {
  const names = (locales: readonly Locale[]) => locales.map((locale) => t.languageNames[locale]).join(', ');
  const deadlines = call.rounds.flatMap((round): Fact[] =>
    round.deadline === undefined ? [] : [[t.rounds[round.kind], bold(page.format.exactTime(round.deadline))]],
  );
  const waiting = call.waiting;
  page.chapter(t.timetable);
  page.paragraph(t.zone);
  page.facts([
    ...(call.questionsDue === undefined ? [] : [[t.questionsDue, page.format.exactTime(call.questionsDue)] as const]),
    ...deadlines,
    ...(waiting
      ? [[t.waitUntil, [page.format.day(waiting.until), ...(waiting.text ? ['\n', page.written(waiting.text)] : [])]] as const]
      : []),
    [t.languages, names(call.languages)],
    [t.tenderLanguages, names(call.tenderLanguages)],
    [t.bindingLanguage, t.languageNames[call.bindingLanguage]],
  ]);
}

function drawRequirements(page: Page, { requirements }: PublishedCall, t: Words): void {
  if (requirements.length === 0) return;
  page.chapter(t.requirements);
  for (const kind of KINDS) {
    const ofKind = requirements.filter((requirement) => requirement.kind === kind);
    if (ofKind.length === 0) continue;
    const hasEvidence = ofKind.some(({ evidence }) => evidence);
    page.section(kind === 'contract' ? t.requirementKinds[kind] : [t.requirementKinds[kind], page.cite(t.cites[KIND_SOURCE[kind]])]);
    page.table({
      caption: t.requirementKinds[kind],
      columns: [{ width: 50 }, {}, ...(hasEvidence ? [{ width: 150 }] : [])],
      head: [[t.mark, t.requirement, ...(hasEvidence ? [t.evidence] : [])]],
      rows: ofKind.map(({ id, text, evidence }) => [id, page.written(text), ...(hasEvidence ? [page.written(evidence)] : [])]),
    });
  }
}

function drawComparison(page: Page, call: PublishedCall, t: Words): void {
  page.chapter(t.award);
  page.paragraph([t.bestValue, page.cite(t.cites.criteria)]);
  if (call.priceItems.length > 0)
    page.table({
      caption: t.price,
      columns: [{ width: 70 }, {}, { width: 60, align: 'right' }],
      head: [[t.mark, t.item, t.quantity]],
      rows: call.priceItems.map(({ id, text, quantity }) => [id, page.written(text), page.format.number(quantity)]),
    });
  for (const round of call.rounds) if (round.criteria.length > 0) drawCriteria(page, round, t);
  const rules = [
    ...(call.rounding.text ? [[t.rounding, page.written(call.rounding.text)] as const] : []),
    ...(call.tieBreak?.text ? [[t.tieBreak, page.written(call.tieBreak.text)] as const] : []),
  ];
  page.facts(rules);
}

function drawCriteria(page: Page, round: CallRound, t: Words): void {
  const total = round.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  page.section(t.rounds[round.kind]);
  if (round.anonymousQuality) page.paragraph(t.anonymous);
  page.table({
    caption: t.criteriaOf[round.kind],
    columns: [{ width: 50 }, {}, { width: 54, align: 'right' }, { width: 140 }],
    head: [[t.mark, t.criterion, t.points, t.formula]],
    rows: [
      ...round.criteria.map((criterion) => [
        criterion.id,
        page.written(criterion.text),
        page.format.number(criterion.weight),
        formulaOf(page, criterion),
      ]),
      [{ content: bold(t.total), span: 2 }, bold(page.format.number(total)), ''],
    ],
    totals: 1,
  });
  for (const { id, text, scale } of round.criteria) {
    const levels = Object.entries(scale ?? {}).sort(([left], [right]) => Number(left) - Number(right));
    if (levels.length > 0)
      page.table({
        caption: t.scaleOf(id, page.written(text).text),
        columns: [{ width: 50, align: 'right' }, {}],
        head: [[t.level, t.meaning]],
        rows: levels.map(([level, meaning]) => [level, page.written(meaning)]),
      });
  }
}

function drawAnnexes(page: Page, { annexes = [] }: CallForTendersData, t: Words): void {
  if (annexes.length === 0) return;
  page.chapter(t.annexes);
  page.table({
    caption: t.annexes,
    columns: [{ width: 170 }, {}],
    head: [[t.annex, t.digest]],
    rows: annexes.map(({ name, sha256 }) => [name, page.format.digest(sha256)]),
  });
}
