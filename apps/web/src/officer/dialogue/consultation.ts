import type { Text } from '@app/kernel';
import type { components } from '../../openapi';
import { isWritten } from '../written';

export interface Question {
  readonly id: string;
  readonly text: Text;
}
export interface Finding {
  readonly id: string;
  readonly text: Text;
  /** The answers that it rests on, by id. */
  readonly from: readonly string[];
  /** What it becomes in the call: ids of requirements and criteria. */
  readonly leadsTo: readonly string[];
}
export interface Involvement {
  readonly organisation: string;
  readonly text: Text;
}

/** A market consultation as its editor writes it. */
export interface ConsultationContent {
  readonly text: Text;
  readonly questions: readonly Question[];
  readonly answersDue: string | null;
  readonly findings: readonly Finding[];
  readonly priorInvolvement: readonly Involvement[];
  readonly summary: Text;
}

export type Consultation = Omit<components['schemas']['ConsultationView'], 'content'> & { readonly content: ConsultationContent };
export type AnswersGrid = components['schemas']['AnswersGrid'];
export type SentAnswer = AnswersGrid['answers'][number];

/** Without questions that are still empty, and without those who took part but have no name yet: the fields themselves ask for them. */
export const storableConsultation = (content: ConsultationContent): ConsultationContent => ({
  ...content,
  questions: content.questions.filter((question) => isWritten(question.text)),
  priorInvolvement: content.priorInvolvement.filter((item) => item.organisation.trim()),
});
