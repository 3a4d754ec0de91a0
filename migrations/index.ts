import { Platform1795510000000 } from './20261124100000-platform';
import { Identity1795510000001 } from './20261124100100-identity';
import { Files1795510000002 } from './20261124100200-files';
import { Cases1795510000003 } from './20261124100300-cases';
import { Needs1795510000004 } from './20261124100400-needs';
import { Dialogue1795510000005 } from './20261124100500-dialogue';
import { Tendering1795510000006 } from './20261124100600-tendering';
import { Evaluation1795510000007 } from './20261124100700-evaluation';
import { Pilots1795510000008 } from './20261124100800-pilots';
import { DocumentsAndNotifications1795510000009 } from './20261124100900-documents-and-notifications';
import { AwardGrounds1795510000010 } from './20261124101000-award-grounds';
import { ConclusionsApart1795510000011 } from './20261124101100-conclusions-apart';
import { OwnColumns1795510000012 } from './20261124101200-own-columns';
import { SelectionTold1795510000013 } from './20261124101300-selection-told';
import { Plan1795510000014 } from './20261124101400-plan';
import { DrawnLot1795510000015 } from './20261124101500-drawn-lot';
import { AbnormallyLow1795510000016 } from './20261124101600-abnormally-low';
import { Meetings1795510000017 } from './20261201000100-meetings';

/** In the order in which they run. A new one is added at the end and never edited after it has landed. */
export const migrations = [
  Platform1795510000000,
  Identity1795510000001,
  Files1795510000002,
  Cases1795510000003,
  Needs1795510000004,
  Dialogue1795510000005,
  Tendering1795510000006,
  Evaluation1795510000007,
  Pilots1795510000008,
  DocumentsAndNotifications1795510000009,
  AwardGrounds1795510000010,
  ConclusionsApart1795510000011,
  OwnColumns1795510000012,
  SelectionTold1795510000013,
  Plan1795510000014,
  DrawnLot1795510000015,
  AbnormallyLow1795510000016,
  Meetings1795510000017,
];
