import type { Room } from '@app/platform';
import './answer-files';
import { saveAnswer, sendAnswer } from './commands/answer-consultation';
import { endConsultation } from './commands/end-consultation';
import { moveAnswersDue } from './commands/move-answers-due';
import { publishConsultation } from './commands/publish-consultation';
import { publishSummary } from './commands/publish-summary';
import { saveConsultation } from './commands/save-consultation';
import { Conclusions } from './entities/conclusions';
import { Consultation } from './entities/consultation';
import { MarketAnswer } from './entities/market-answer';
import { Summary } from './entities/summary';
import { consultationEnded } from './gates/consultation-ended';
import { summaryPublished } from './gates/summary-published';

export { ConsultationContent } from './entities/consultation';
export {
  AnswersGrid,
  answersGrid,
  ConsultationView,
  consultationView,
  openConsultations,
  OwnAnswer,
  ownAnswer,
  PublicConsultation,
  publicConsultation,
} from './queries';
export { endConsultation, moveAnswersDue, publishConsultation, publishSummary, saveAnswer, saveConsultation, sendAnswer };

/** The market is heard, early and equally. */
export const dialogueRoom: Room = {
  name: 'dialogue',
  entities: [Consultation, Conclusions, Summary, MarketAnswer],
  commands: [saveConsultation, publishConsultation, moveAnswersDue, endConsultation, saveAnswer, sendAnswer, publishSummary],
  gates: [consultationEnded, summaryPublished],
};
