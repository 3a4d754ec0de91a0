import type { Room } from '@app/platform';
import { amendCall } from './commands/amend-call';
import { answerQuestion } from './commands/answer-question';
import { askQuestion } from './commands/ask-question';
import { cancelCall } from './commands/cancel-call';
import { confirmTender } from './commands/confirm-tender';
import { openRound } from './commands/open-round';
import { passDeadline } from './commands/pass-deadline';
import { publishAnswers } from './commands/publish-answers';
import { publishCall } from './commands/publish-call';
import { saveAmendment } from './commands/save-amendment';
import { saveCall } from './commands/save-call';
import { savePlan } from './commands/save-plan';
import { saveTender } from './commands/save-tender';
import { submitTender } from './commands/submit-tender';
import { withdrawTender } from './commands/withdraw-tender';
import { Amendment } from './entities/amendment';
import { Call } from './entities/call';
import { Envelope } from './entities/envelope';
import { Plan } from './entities/plan';
import { Question } from './entities/question';
import { Round } from './entities/round';
import { Submission } from './entities/submission';
import { callComplete } from './gates/call-complete';
import { deadlinePassed } from './gates/deadline-passed';
import { lawful } from './gates/lawful';

/** From the call to the opening: the same for all, sealed until two open it. */
export const tenderingRoom: Room = {
  name: 'tendering',
  entities: [Call, Round, Question, Amendment, Submission, Envelope, Plan],
  commands: [
    saveCall,
    publishCall,
    askQuestion,
    answerQuestion,
    publishAnswers,
    saveAmendment,
    amendCall,
    cancelCall,
    savePlan,
    saveTender,
    submitTender,
    withdrawTender,
    confirmTender,
    passDeadline,
    openRound,
  ],
  gates: [callComplete, lawful, deadlinePassed],
};
