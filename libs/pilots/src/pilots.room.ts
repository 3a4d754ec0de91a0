import type { Room } from '@app/platform';
import './todos';
import { decide } from './commands/decide';
import { decideDelivery } from './commands/decide-delivery';
import { endRun } from './commands/end-run';
import { fixRule } from './commands/fix-rule';
import { holdCheckpoint } from './commands/hold-checkpoint';
import { measure } from './commands/measure';
import { open } from './commands/open';
import { report } from './commands/report';
import { saveDecision } from './commands/save-decision';
import { savePlan } from './commands/save-plan';
import { saveRule } from './commands/save-rule';
import { start } from './commands/start';
import { writeDiary } from './commands/write-diary';
import { Checkpoint } from './entities/checkpoint';
import { Decision } from './entities/decision';
import { Delivery } from './entities/delivery';
import { DiaryEntry } from './entities/diary-entry';
import { Measurement } from './entities/measurement';
import { Pilot } from './entities/pilot';
import { measured } from './gates/measured';
import { planComplete } from './gates/plan-complete';
import { ready } from './gates/ready';
import { reported } from './gates/reported';

/** From a signed contract to what follows: decided by a rule that was fixed before anything was measured. */
export const pilotsRoom: Room = {
  name: 'pilots',
  entities: [Pilot, Measurement, DiaryEntry, Checkpoint, Delivery, Decision],
  commands: [
    open,
    savePlan,
    saveRule,
    fixRule,
    start,
    measure,
    writeDiary,
    holdCheckpoint,
    decideDelivery,
    endRun,
    report,
    saveDecision,
    decide,
  ],
  gates: [planComplete, ready, measured, reported],
};
