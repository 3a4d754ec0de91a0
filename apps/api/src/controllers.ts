import { PeopleController } from './admin/people.controller';
import { CalendarController } from './common/calendar.controller';
import { DocumentsController } from './common/documents.controller';
import { FilesController } from './common/files.controller';
import { ReviewsController } from './expert/reviews.controller';
import { InboxController } from './inbox/inbox.controller';
import { AdviserController } from './officer/adviser.controller';
import { AwardController } from './officer/award.controller';
import { CasesController } from './officer/cases.controller';
import { DialogueController } from './officer/dialogue.controller';
import { EvaluationController } from './officer/evaluation.controller';
import { NeedsController } from './officer/needs.controller';
import { PilotsController } from './officer/pilots.controller';
import { PublicPagesController } from './public/pages.controller';
import { JoiningController } from './session/joining.controller';
import { SessionController } from './session/session.controller';
import { TenderingController } from './officer/tendering.controller';
import { SupplierAwardController } from './supplier/award.controller';
import { ClarificationsController } from './supplier/clarifications.controller';
import { OwnPilotsController } from './supplier/pilots.controller';
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
  FilesController,
  DocumentsController,
  CasesController,
  NeedsController,
  AdviserController,
  DialogueController,
  CalendarController,
  TenderingController,
  EvaluationController,
  AwardController,
  PilotsController,
  ConsultationsController,
  TendersController,
  ClarificationsController,
  SupplierAwardController,
  OwnPilotsController,
  ReviewsController,
] as const;
