import * as award from './play-award';
import * as dialogue from './play-dialogue';
import * as evaluation from './play-evaluation';
import * as need from './play-need';
import * as pilot from './play-pilot';
import * as tender from './play-tender';
import type { Scene } from './scene';
import type { Step } from './schedule';

/** Plays one act. @param names what stands in the path at the asterisks, in order */
export type Play = (scene: Scene, step: Step, names: readonly string[]) => Promise<void>;

interface Piece {
  readonly pattern: string;
  readonly what: string;
  readonly play: Play;
}

const piece = (pattern: string, what: string, play: Play): Piece => ({ pattern, what, play });

/** Every kind of act, by the pattern of its path in the script. */
const REPERTOIRE: readonly Piece[] = [
  piece('/case/disqualification/*', 'declares ties', need.declareTies),
  piece('/need/draft', 'writes the need and sends it to be approved', need.draftNeed),
  piece('/need/reviews/*', 'reviews the need', need.reviewNeed),
  piece('/need/revisions/*', 'revises the need and sends it again', need.reviseNeed),
  piece('/dialogue/notice', 'publishes the market consultation', dialogue.publishConsultation),
  piece('/dialogue/answers/*', 'answers the consultation', dialogue.answerConsultation),
  piece('/dialogue/bookings/*', 'books a meeting', dialogue.bookMeeting),
  piece('/dialogue/minutes/*', 'writes the minutes of a meeting', dialogue.writeMinutes),
  piece('/dialogue/summary', 'publishes the summary of the dialogue', dialogue.publishSummary),
  piece('/tender/publish', 'publishes the call for tenders', tender.publishCall),
  piece('/tender/questions/*/ask', 'asks a question', tender.askQuestion),
  piece('/tender/answers_release', 'publishes the answers', tender.releaseAnswers),
  piece('/tender/amendments/*', 'amends the call', tender.amendCall),
  piece('/tender/rounds/*/submissions/*', 'sends a tender', tender.submitTender),
  piece('/tender/rounds/*/submissions/*/withdrawal', 'withdraws a tender', tender.withdrawTender),
  piece('/tender/rounds/*/submissions/*/confirmation', 'confirms a tender after the amendment', tender.confirmTender),
  piece('/tender/rounds/*/opening', 'opens the tenders', tender.openRound),
  piece('/tender/rounds/*/panel/*', 'declares ties as an expert', evaluation.declareAsExpert),
  piece('/tender/rounds/*/clarifications/*/request', 'asks for a clarification', evaluation.askToClarify),
  piece('/tender/rounds/*/clarifications/*/answer', 'clarifies a tender', evaluation.clarify),
  piece('/tender/rounds/*/suitability/*', 'judges suitability', evaluation.judgeSuitability),
  piece('/tender/rounds/*/scores/*', 'sends scores', evaluation.sendScores),
  piece('/tender/rounds/*/consensus', 'writes the consensus', evaluation.agreeOnScores),
  piece('/tender/rounds/*/finalise', 'finalises quality', evaluation.finaliseRound),
  piece('/tender/rounds/*/decision', 'selects who goes on', evaluation.decideRound),
  piece('/award/proposal', 'proposes the award', award.proposeAward),
  piece('/award/decision', 'decides the award', award.decideAward),
  piece('/award/notified', 'notifies the tenderers', award.notifyAward),
  piece('/award/correction/request', 'asks for a correction', award.requestCorrection),
  piece('/award/correction/decision', 'decides on the correction', award.decideCorrection),
  piece('/award/winner_checks', 'checks the winner', award.checkWinner),
  piece('/award/winner_checks/*', 'checks a winner', award.checkWinner),
  piece('/contracts/*', 'signs the contract', award.signContract),
  piece('/pilot/plan', 'plans the pilot', pilot.planPilot),
  piece('/pilot/rule', 'fixes the decision rule', pilot.fixRule),
  piece('/pilot/start', 'starts the pilot', pilot.startPilot),
  piece('/pilot/measurements/*', 'records a measurement', pilot.addMeasurement),
  piece('/pilot/diary/*', 'writes the diary', pilot.writeDiary),
  piece('/pilot/checkpoints/*', 'holds a checkpoint', pilot.holdCheckpoint),
  piece('/pilot/delivery', 'accepts the delivery', pilot.acceptDelivery),
  piece('/pilot/delivery/*', 'accepts a delivery', pilot.acceptDelivery),
  piece('/pilot/report', 'reports on the pilot', pilot.reportPilot),
  piece('/pilot/decision', 'decides what follows the pilot', pilot.decidePilot),
];

/** How an act is played; undefined where nobody knows how. */
export function pieceFor(path: string): { readonly what: string; readonly play: Play; readonly names: readonly string[] } | undefined {
  for (const { pattern, what, play } of REPERTOIRE) {
    const names = namesIn(pattern, path);
    if (names) return { what, play, names };
  }
  return undefined;
}

/** What stands in a path at a pattern's asterisks; undefined where it does not fit. */
export function namesIn(pattern: string, path: string): string[] | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length || !wanted.every((part, i) => part === '*' || part === given[i])) return undefined;
  return given.filter((_, i) => wanted[i] === '*');
}
