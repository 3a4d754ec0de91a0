import { bold, defineDocument, type DocumentHeader, type Text } from '../../render';
import { consultationInvitationWords } from './text';

/** What a city asks of the market before it decides how to buy: the same questions to all. */
export interface ConsultationInvitationData extends DocumentHeader {
  readonly text: Text;
  readonly questions: readonly Text[];
  readonly answersDue?: string;
  /** Of the approved need: what is sought, in outcomes. */
  readonly outcomes: readonly Text[];
  readonly annexes?: readonly { readonly name: string; readonly sha256: string }[];
}

/** An open and equal invitation that promises nothing (Act 1397/2016 sections 65–66). */
export const consultationInvitation = defineDocument({
  kind: 'consultation_invitation',
  version: 2,
  words: consultationInvitationWords,
  keyFacts: (page, data: ConsultationInvitationData, t) => [
    [page.words.registerNumber, data.caseNumber],
    [t.published, page.format.day(page.format.dayOf(data.at))],
    ...(data.answersDue === undefined ? [] : [[t.answersDue, page.format.dateTime(data.answersDue)] as const]),
    [t.questionsAsked, String(data.questions.length)],
  ],
  draw(page, data: ConsultationInvitationData, t) {
    page.chapter(t.aim);
    page.lead([page.written(data.text), page.cite(t.cites.consultation)]);
    if (data.outcomes.length > 0) {
      page.section(t.outcomes);
      page.list(data.outcomes.map((text) => page.written(text)));
    }
    page.chapter(t.questions);
    page.list(
      data.questions.map((text) => page.written(text)),
      'decimal',
    );
    page.chapter(t.answering);
    page.facts([
      ...(data.answersDue === undefined ? [] : [[t.answersDue, bold(page.format.exactTime(data.answersDue))] as const]),
      [t.where, data.verifyAt ?? t.inService],
      [t.languages, t.anyLanguage],
    ]);
    page.list([t.late, t.secrets]);
    page.chapter(t.equality);
    page.paragraph([t.noPromise, page.cite(t.cites.involvement)]);
    if (data.annexes && data.annexes.length > 0) {
      page.chapter(t.annexes);
      page.table({
        caption: t.annexes,
        columns: [{ width: 170 }, {}],
        head: [[t.annex, t.digest]],
        rows: data.annexes.map(({ name, sha256 }) => [name, page.format.digest(sha256)]),
      });
    }
    page.signatures(data.signatures);
    page.references();
  },
});
