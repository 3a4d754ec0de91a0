import type { Room } from '@app/platform';
import './award-todos';
import './panel-todos';
import { answerClarification } from './commands/answer-clarification';
import { askClarification } from './commands/ask-clarification';
import { askCorrection } from './commands/ask-correction';
import { checkSuitability } from './commands/check-suitability';
import { checkWinner } from './commands/check-winner';
import { decideAward } from './commands/decide-award';
import { decideCorrection } from './commands/decide-correction';
import { declareTies } from './commands/declare-ties';
import { drawLot } from './commands/draw-lot';
import { endWaiting } from './commands/end-waiting';
import { finaliseRound } from './commands/finalise-round';
import { invitePanel } from './commands/invite-panel';
import { notifyAward } from './commands/notify-award';
import { proposeAward } from './commands/propose-award';
import { recordMeasured } from './commands/record-measured';
import { remindScores } from './commands/remind-scores';
import { saveConsensus } from './commands/save-consensus';
import { saveContract } from './commands/save-contract';
import { saveScores } from './commands/save-scores';
import { selectCandidates } from './commands/select-candidates';
import { signContract } from './commands/sign-contract';
import { submitScores } from './commands/submit-scores';
import { Award } from './entities/award';
import { Clarification } from './entities/clarification';
import { Consensus } from './entities/consensus';
import { Contract } from './entities/contract';
import { Correction } from './entities/correction';
import { MeasuredValue } from './entities/measured-value';
import { PanelMember } from './entities/panel-member';
import { Score } from './entities/score';
import { Selection } from './entities/selection';
import { StoredRanking } from './entities/stored-ranking';
import { Suitability } from './entities/suitability';
import { WinnerCheck } from './entities/winner-check';
import { consensusComplete } from './gates/consensus-complete';
import { contractSigned } from './gates/contract-signed';
import { decided } from './gates/decided';
import { nothingSigned } from './gates/nothing-signed';
import { proposed } from './gates/proposed';
import { qualityFinal } from './gates/quality-final';
import { roundOpened } from './gates/round-opened';
import { waitingOver } from './gates/waiting-over';

/** From opened tenders to signed contracts: what is judged, by whom, and what was decided on it. */
export const evaluationRoom: Room = {
  name: 'evaluation',
  entities: [
    PanelMember,
    Score,
    Consensus,
    MeasuredValue,
    Suitability,
    Clarification,
    StoredRanking,
    Selection,
    Award,
    Correction,
    WinnerCheck,
    Contract,
  ],
  commands: [
    invitePanel,
    declareTies,
    saveScores,
    submitScores,
    remindScores,
    checkSuitability,
    askClarification,
    answerClarification,
    recordMeasured,
    saveConsensus,
    finaliseRound,
    drawLot,
    selectCandidates,
    proposeAward,
    decideAward,
    notifyAward,
    endWaiting,
    askCorrection,
    decideCorrection,
    checkWinner,
    saveContract,
    signContract,
  ],
  gates: [roundOpened, consensusComplete, qualityFinal, proposed, decided, waitingOver, contractSigned, nothingSigned],
};
