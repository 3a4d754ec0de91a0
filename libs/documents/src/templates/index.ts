export { callForTenders } from './call_for_tenders/template';
export type { CallCriterion, CallForTendersData, CallRound, PublishedCall } from './call_for_tenders/template';
export { dialogueSummary } from './dialogue_summary/template';
export type { DialogueMeeting, DialogueSummaryData } from './dialogue_summary/template';
export { needsDescription } from './needs_description/template';
export type { NeedReview, NeedsDescriptionData, TieDeclaration } from './needs_description/template';
export { openingMinutes } from './opening_minutes/template';
export type { OpenedTender, OpeningMinutesData } from './opening_minutes/template';
