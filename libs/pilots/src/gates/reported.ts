import { defineGate } from '@app/cases';
import { pilotOf } from '../on-record';
import { pilotsReason } from '../reasons';

/** The report is finished: what the rule judges no longer changes. */
export const reported = defineGate({
  id: 'pilots.reported',
  facts: (em, c) => pilotOf(em, c.id),
  check: (pilot) => (pilot?.reportedAt ? [] : [pilotsReason('not-reported')]),
});
