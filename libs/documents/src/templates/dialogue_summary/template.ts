import { MEETING_NAMES, type ConsultationContent, type ToldMeeting } from '@app/dialogue';
import { defineDocument, type DocumentHeader, type Page, type Text } from '../../render';
import { dialogueSummaryWords, type DialogueSummaryWords } from './text';

/** The consultation as its summary was published. Secrets are left out before they come here. */
export interface DialogueSummaryData extends DocumentHeader {
  readonly consultation: ConsultationContent;
  /** All answers that came in, and how many of them came after the deadline. */
  readonly answers: { readonly count: number; readonly late: number };
  /** The talks and workshops, in the words that everyone may read. */
  readonly meetings?: readonly ToldMeeting[];
  /** Why this procedure, and why lots or none (Act 1397/2016 section 75), where already chosen. */
  readonly procedureGround?: Text;
  readonly lotsGround?: Text;
}

type Words = DialogueSummaryWords;

/** What the market said, what it changes, and how those who took part are kept equal (Act 1397/2016 sections 65–66). */
export const dialogueSummary = defineDocument({
  kind: 'dialogue_summary',
  version: 3,
  words: dialogueSummaryWords,
  keyFacts(page, data: DialogueSummaryData, t) {
    const { answersDue } = data.consultation;
    return [
      [page.words.registerNumber, data.caseNumber],
      [page.words.date, page.format.day(page.format.dayOf(data.at))],
      ...(answersDue === null ? [] : [[t.answersDue, page.format.dateTime(answersDue)] as const]),
      [t.answers, t.answerCount(data.answers.count, data.answers.late)],
    ];
  },
  draw(page, data: DialogueSummaryData, t) {
    page.chapter(t.outcome);
    page.lead([page.written(data.consultation.summary), page.cite(t.cites.consultation)]);
    drawCourse(page, data, t);
    drawFindings(page, data.consultation, t);
    drawInvolvement(page, data.consultation, t);
    drawChoices(page, data, t);
    page.signatures(data.signatures);
    page.references();
  },
});

function drawCourse(page: Page, { consultation, meetings = [] }: DialogueSummaryData, t: Words): void {
  page.chapter(t.course);
  page.paragraphs(consultation.text);
  page.paragraph(t.fairness);
  if (consultation.questions.length > 0) {
    page.section(t.questions);
    page.list(
      consultation.questions.map(({ text }) => page.written(text)),
      'decimal',
    );
  }
  if (meetings.length > 0)
    page.table({
      caption: t.meetings,
      columns: [{ width: 92 }, { width: 112 }, {}],
      head: [[t.meetingAt, t.meeting, t.discussed]],
      rows: meetings.map(({ at, kind, text, nothingOpenBecause }) => [
        page.format.shortDateTime(at),
        MEETING_NAMES[kind][page.locale],
        nothingOpenBecause === null ? page.written(text) : t.nothingOpen(nothingOpenBecause),
      ]),
      note: t.meetingsNote,
    });
}

/** Answers are counted, not named: an answer's id would tell who gave it. */
function drawFindings(page: Page, { findings }: ConsultationContent, t: Words): void {
  if (findings.length === 0) return;
  page.chapter(t.findings);
  page.paragraph(t.findingsIntro);
  page.table({
    caption: t.findings,
    columns: [{}, { width: 100, align: 'right' }, { width: 100 }],
    head: [[t.finding, t.restsOn, t.leadsTo]],
    rows: findings.map(({ text, from, leadsTo }) => [page.written(text), String(from.length), leadsTo.join(', ')]),
  });
}

function drawInvolvement(page: Page, { priorInvolvement }: ConsultationContent, t: Words): void {
  page.chapter(t.involvement);
  if (priorInvolvement.length === 0) return page.paragraph([t.noInvolvement, page.cite(t.cites.involvement)]);
  page.paragraph([t.involvementIntro, page.cite(t.cites.involvement)]);
  page.table({
    caption: t.involvement,
    columns: [{ width: 150 }, {}],
    head: [[t.organisation, t.measures]],
    rows: priorInvolvement.map(({ organisation, text }) => [organisation, page.written(text)]),
  });
}

function drawChoices(page: Page, { procedureGround, lotsGround }: DialogueSummaryData, t: Words): void {
  if (!procedureGround && !lotsGround) return;
  page.chapter(t.choices);
  if (procedureGround) {
    page.section(t.procedure);
    page.paragraphs(procedureGround);
  }
  if (lotsGround) {
    page.section([t.lots, page.cite(t.cites.lots)]);
    page.paragraphs(lotsGround);
  }
}
