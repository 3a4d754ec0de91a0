import type { Room } from '@app/platform';
import './case-files';
import { addMember } from './commands/add-member';
import { chooseProcedure } from './commands/choose-procedure';
import { createCase } from './commands/create-case';
import { declareTies } from './commands/declare-ties';
import { handOverCase } from './commands/hand-over';
import { signAct } from './commands/sign-act';
import { stopCase } from './commands/stop-case';
import { Case } from './entities/case';
import { Declaration } from './entities/declaration';
import { DueMoment } from './entities/due-moment';
import { Signature } from './entities/signature';
import { TeamMember } from './entities/team-member';
import { teamDeclared } from './gates/team-declared';

/** The spine of a case's life. */
export const casesRoom: Room = {
  name: 'cases',
  entities: [Case, Declaration, DueMoment, Signature, TeamMember],
  commands: [createCase, addMember, declareTies, chooseProcedure, signAct, stopCase, handOverCase],
  gates: [teamDeclared],
};
