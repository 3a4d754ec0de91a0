import type { Room } from '@app/platform';
import './answer-files';
import { saveAnswer, sendAnswer } from './commands/answer-consultation';
import { bookSlot, giveUpSlot } from './commands/book-slot';
import { endConsultation } from './commands/end-consultation';
import { moveAnswersDue } from './commands/move-answers-due';
import { openSlots } from './commands/open-slots';
import { publishConsultation } from './commands/publish-consultation';
import { publishSummary } from './commands/publish-summary';
import { removeSlot } from './commands/remove-slot';
import { saveConsultation } from './commands/save-consultation';
import { writeMinutes } from './commands/write-minutes';
import { Booking } from './entities/booking';
import { Conclusions } from './entities/conclusions';
import { Consultation } from './entities/consultation';
import { MarketAnswer } from './entities/market-answer';
import { Minutes } from './entities/minutes';
import { Place, Slot } from './entities/slot';
import { Summary } from './entities/summary';
import { consultationEnded } from './gates/consultation-ended';
import { meetingsMinuted } from './gates/meetings-minuted';
import { summaryPublished } from './gates/summary-published';

export { ConsultationContent } from './entities/consultation';
export { MinutesContent } from './entities/minutes';
export { MEETING_NAMES, type MeetingKind } from './entities/slot';
export type { ToldMeeting } from './entities/summary';
export { calendarFile } from './calendar-file';
export { calendarEntry, meetingOnPaper, Meetings, meetingsOf, OwnMeetings, ownMeetings } from './meetings';
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
export {
  bookSlot,
  endConsultation,
  giveUpSlot,
  moveAnswersDue,
  openSlots,
  publishConsultation,
  publishSummary,
  removeSlot,
  saveAnswer,
  saveConsultation,
  sendAnswer,
  writeMinutes,
};

/** The market is heard, early and equally. */
export const dialogueRoom: Room = {
  name: 'dialogue',
  entities: [Consultation, Conclusions, Summary, MarketAnswer, Slot, Place, Booking, Minutes],
  commands: [
    saveConsultation,
    publishConsultation,
    moveAnswersDue,
    endConsultation,
    saveAnswer,
    sendAnswer,
    openSlots,
    removeSlot,
    bookSlot,
    giveUpSlot,
    writeMinutes,
    publishSummary,
  ],
  gates: [consultationEnded, meetingsMinuted, summaryPublished],
};
