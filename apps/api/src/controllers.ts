import { PeopleController } from './admin/people.controller';
import { InboxController } from './inbox/inbox.controller';
import { CasesController } from './officer/cases.controller';
import { DialogueController } from './officer/dialogue.controller';
import { NeedsController } from './officer/needs.controller';
import { PublicPagesController } from './public/pages.controller';
import { JoiningController } from './session/joining.controller';
import { SessionController } from './session/session.controller';
import { TenderingController } from './officer/tendering.controller';
import { TendersController } from './supplier/tenders.controller';
import { ConsultationsController } from './supplier/consultations.controller';
import { ClockController } from './system/clock.controller';
import { HealthController } from './system/health.controller';

/** Every controller of the api, by audience. */
export const controllers = [
  HealthController,
  PublicPagesController,
  ClockController,
  SessionController,
  JoiningController,
  PeopleController,
  InboxController,
  CasesController,
  NeedsController,
  DialogueController,
  TenderingController,
  ConsultationsController,
  TendersController,
] as const;
