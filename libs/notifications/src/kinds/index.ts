import { needSubmitted } from './need-submitted';
import { needReturned } from './need-returned';
import { needApproved } from './need-approved';
import { dialogueSummary } from './dialogue-summary';
import { dialogueEnded } from './dialogue-ended';
import { slotBooked } from './slot-booked';
import { slotGivenUp } from './slot-given-up';
import { slotRemoved } from './slot-removed';
import { questionAsked } from './question-asked';
import { answersPublished } from './answers-published';
import { tenderAmended } from './tender-amended';
import { submissionConfirmNeeded } from './submission-confirm-needed';
import { submissionReceipt } from './submission-receipt';
import { submissionRefusedLate } from './submission-refused-late';
import { roundOpened } from './round-opened';
import { panelInvited } from './panel-invited';
import { scoresReminder } from './scores-reminder';
import { clarificationAsked } from './clarification-asked';
import { candidatesSelected } from './candidates-selected';
import { candidatesNotSelected } from './candidates-not-selected';
import { awardNotified } from './award-notified';
import { correctionReceived } from './correction-received';
import { correctionDecided } from './correction-decided';
import { contractCanBeSigned } from './contract-can-be-signed';
import { pilotStarted } from './pilot-started';
import { pilotCheckpoint } from './pilot-checkpoint';
import { pilotDecided } from './pilot-decided';
import { callCancelled } from './call-cancelled';
import { caseHandedOver } from './case-handed-over';
import type { NotificationKind } from '../define-notification';

/** Every kind of message, in the order of a case's life. */
export const KINDS: readonly NotificationKind[] = [
  needSubmitted,
  needReturned,
  needApproved,
  dialogueSummary,
  dialogueEnded,
  slotBooked,
  slotGivenUp,
  slotRemoved,
  questionAsked,
  answersPublished,
  tenderAmended,
  submissionConfirmNeeded,
  submissionReceipt,
  submissionRefusedLate,
  roundOpened,
  panelInvited,
  scoresReminder,
  clarificationAsked,
  candidatesSelected,
  candidatesNotSelected,
  awardNotified,
  correctionReceived,
  correctionDecided,
  contractCanBeSigned,
  pilotStarted,
  pilotCheckpoint,
  pilotDecided,
  callCancelled,
  caseHandedOver,
];
