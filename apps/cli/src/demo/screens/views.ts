import { namesIn } from '../repertoire';

/** Who looks: somebody of the leading city by role, the supplier or the expert who does the act, a coordinator, or anyone. */
export type Viewer = 'need_owner' | 'officer' | 'approver' | 'decision_maker' | 'supplier' | 'expert' | 'coordinator' | 'fi' | 'sv';

/** One picture: a page as somebody sees it at a moment of the play. */
export interface View {
  readonly moment: 'before' | 'after';
  /** Pattern of an act's path, as the repertoire has them. Of several acts that fit, the first. */
  readonly act: string;
  readonly viewer: Viewer;
  /** Address of the page; `:case` and `:round` are those of the play. */
  readonly page: string;
  /** What the picture is called, after its number. */
  readonly name: string;
  /** Taken at the width of a phone too. */
  readonly phone?: true;
}

const view = (moment: View['moment'], act: string, viewer: Viewer, page: string, name: string, phone?: true): View => ({
  moment,
  act,
  viewer,
  page,
  name,
  ...(phone && { phone }),
});

const CASE = '/app/cases/:case';
const CALL = '/app/tenders/:case';

/** The story in pictures, in the order of a case's life. */
export const VIEWS: readonly View[] = [
  view('before', '/need/reviews/*', 'approver', '/app', 'own-work-of-the-approver', true),
  view('before', '/need/reviews/*', 'approver', `${CASE}/need`, 'need-to-approve'),
  view('after', '/need/reviews/*', 'need_owner', `${CASE}/need`, 'need-returned'),
  view('before', '/dialogue/notice', 'officer', CASE, 'case-before-the-dialogue', true),
  view('after', '/dialogue/notice', 'fi', '/', 'front-page', true),
  view('after', '/dialogue/answers/*', 'supplier', '/app/consultations/:case', 'consultation-answered', true),
  view('after', '/dialogue/bookings/*', 'supplier', '/app/consultations/:case', 'meeting-booked', true),
  view('after', '/dialogue/minutes/*', 'officer', `${CASE}/dialogue`, 'meetings', true),
  view('after', '/dialogue/summary', 'officer', `${CASE}/dialogue`, 'dialogue'),
  view('before', '/tender/publish', 'officer', `${CASE}/tender`, 'call-being-written'),
  view('after', '/tender/publish', 'officer', `${CASE}/tender`, 'call-published'),
  view('after', '/tender/publish', 'sv', '/procurements/:case', 'public-page', true),
  view('after', '/tender/questions/*/ask', 'supplier', CALL, 'call-as-a-supplier-reads-it', true),
  view('before', '/tender/answers_release', 'officer', `${CASE}/tender/questions`, 'questions'),
  view('after', '/tender/amendments/*', 'officer', `${CASE}/tender/amendments`, 'amendments'),
  view('before', '/tender/rounds/*/submissions/*/confirmation', 'supplier', `${CALL}/tender`, 'tender-held', true),
  view('after', '/tender/rounds/*/submissions/*/confirmation', 'supplier', `${CALL}/tender`, 'tender-in-hand'),
  view('before', '/tender/rounds/*/opening', 'officer', `${CASE}/tender/opening`, 'sealed'),
  view('after', '/tender/rounds/*/opening', 'officer', `${CASE}/tender/opening`, 'opened'),
  view('before', '/tender/rounds/*/panel/*', 'expert', '/app/reviews/:round', 'ties-to-declare', true),
  view('before', '/tender/rounds/*/scores/*', 'expert', '/app/reviews/:round', 'scoring', true),
  view('before', '/tender/rounds/*/consensus', 'expert', '/app/reviews/:round', 'scores-beside-each-other'),
  view('before', '/tender/rounds/*/finalise', 'officer', `${CASE}/evaluation`, 'evaluation-to-be-made-final'),
  view('after', '/tender/rounds/*/finalise', 'officer', `${CASE}/evaluation`, 'ranking', true),
  view('after', '/award/notified', 'officer', `${CASE}/tender/award`, 'award-notified'),
  view('after', '/award/correction/request', 'supplier', `${CALL}/result`, 'result-as-a-supplier-reads-it', true),
  view('before', '/contracts/*', 'officer', `${CASE}/tender/award`, 'contract-to-be-signed'),
  view('before', '/pilot/start', 'need_owner', `${CASE}/pilot/plan`, 'pilot-plan'),
  view('after', '/pilot/checkpoints/*', 'need_owner', `${CASE}/pilot`, 'pilot-running', true),
  view('after', '/pilot/delivery', 'need_owner', `${CASE}/pilot/measurements`, 'measurements'),
  view('after', '/pilot/report', 'need_owner', '/app', 'own-work-of-the-need-owner'),
  view('before', '/pilot/decision', 'decision_maker', `${CASE}/pilot/decision`, 'pilot-to-be-decided'),
  view('after', '/pilot/decision', 'officer', CASE, 'case-decided'),
  view('after', '/pilot/decision', 'officer', `${CASE}/documents`, 'documents'),
  view('after', '/pilot/decision', 'officer', `${CASE}/history`, 'history'),
  view('after', '/pilot/decision', 'officer', '/app/inbox', 'messages'),
  view('after', '/pilot/decision', 'coordinator', '/app/network', 'network', true),
  view('after', '/pilot/decision', 'fi', '/procurements/:case', 'public-page-of-the-decided-case'),
];

/** Views for a moment, each with its number in the story and the round that the act's path names. */
export function viewsAt(moment: View['moment'], path: string): { readonly view: View; readonly number: number; readonly round?: string }[] {
  return VIEWS.flatMap((candidate, index) => {
    const names = candidate.moment === moment ? namesIn(candidate.act, path) : undefined;
    return names ? [{ view: candidate, number: index + 1, ...(path.startsWith('/tender/rounds/') && { round: names[0] }) }] : [];
  });
}
