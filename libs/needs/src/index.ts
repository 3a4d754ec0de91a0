import type { Room } from '@app/platform';
import { reviewNeed } from './commands/review-need';
import { saveNeed } from './commands/save-need';
import { submitNeed } from './commands/submit-need';
import { needApproved } from './gates/approved';
import { Need } from './need';
import './todos';

export { Need } from './need';
export { factsOfNeed } from './facts-of-need';
export { NeedContent, ValuePart } from './need-content';
export { needProblems } from './need-problems';
export { AdviceWanted, procedureAdvice, ProcedureAdviceView } from './procedure-advice';
export { approvedNeed, NeedView, needView } from './queries';
export { reviewNeed, saveNeed, submitNeed };

/** What the city needs, as a result and not as a product. */
export const needsRoom: Room = { name: 'needs', entities: [Need], commands: [saveNeed, submitNeed, reviewNeed], gates: [needApproved] };
