import { awardDecisionPaper } from './gather/award-decision';
import { callForTendersPaper } from './gather/call-for-tenders';
import { consultationInvitationPaper } from './gather/consultation-invitation';
import { dialogueSummaryPaper } from './gather/dialogue-summary';
import { meetingMinutesPaper } from './gather/meeting-minutes';
import { needsDescriptionPaper } from './gather/needs-description';
import { openingMinutesPaper } from './gather/opening-minutes';
import { pilotReportPaper } from './gather/pilot-report';
import type { Paper } from './paper';

/** Every kind of paper that the house makes, in the order of a case's life. A procedure names them by kind. */
export const PAPERS: readonly Paper[] = [
  needsDescriptionPaper,
  consultationInvitationPaper,
  meetingMinutesPaper,
  dialogueSummaryPaper,
  callForTendersPaper,
  openingMinutesPaper,
  awardDecisionPaper,
  pilotReportPaper,
];
