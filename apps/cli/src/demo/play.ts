import { attempt, CannotTry } from './attempts';
import { moveClock, settle } from './clock';
import { NotBuilt, reasonsOf } from './http';
import { whyNotYet } from './not-yet';
import { openCase } from './play-need';
import { pieceFor } from './repertoire';
import { scheduleOf, type Step } from './schedule';
import { NotMade, type Scene } from './scene';
import type { Photographer } from './screens/photographer';
import { viewsAt } from './screens/views';
import type { ScriptGate } from './script-expected';

/** What an attempt met. */
export interface GateOutcome {
  readonly id: string;
  readonly status: number;
  readonly reasons: readonly { readonly code: string; readonly text: { readonly fi: string; readonly sv: string; readonly en: string } }[];
}

/** Who looks at the installation in the middle of the case: each is waited for. */
export interface Onlookers {
  /** Before each step, while the clock still stands at the one before. */
  readonly pause?: (step: Step) => Promise<void>;
  readonly photographer?: Photographer;
}

/** Plays every act and attempt in order, each at its moment. @returns what the attempts met */
export async function play(scene: Scene, tell: (line: string) => void, { pause, photographer }: Onlookers = {}): Promise<GateOutcome[]> {
  const { journal, script } = scene;
  const met: GateOutcome[] = [];
  const steps = scheduleOf(script);
  for (const [index, step] of steps.entries()) {
    await pause?.(step);
    await moveClock(scene.administrator, step.at);
    if (index === 0) await openCase(scene, firstOf(script.need.draft.by));
    if (!step.gate) await photographer?.take('before', scene, step);
    const outcome = await playStep(scene, step);
    if (outcome) met.push(outcome);
    const result = journal.outcomeOf(step.path);
    if (!step.gate && result === 'done') await settleAndTake(scene, step, photographer);
    const why = result === 'done' ? '' : `: ${journal.whyOf(step.path) ?? ''}`;
    tell(`${String(index + 1).padStart(3)}/${steps.length} ${step.at.slice(0, 16)} ${step.path} ${result}${why}`);
  }
  await settle(scene.administrator);
  return met;
}

/** A picture after an act shows what followed from it too: messages, papers. */
async function settleAndTake(scene: Scene, step: Step, photographer: Photographer | undefined): Promise<void> {
  if (!photographer || viewsAt('after', step.path).length === 0) return;
  await settle(scene.administrator);
  await photographer.take('after', scene, step);
}

const firstOf = (who: string | readonly string[]): string => (typeof who === 'string' ? who : (who[0] ?? ''));

/** A step that goes wrong is noted, and the play goes on: what else breaks shows too. */
async function playStep(scene: Scene, step: Step): Promise<GateOutcome | undefined> {
  const { journal } = scene;
  const piece = pieceFor(step.path);
  journal.begin(step.path, step.gate ? `tries ${step.gate.act}` : (piece?.what ?? 'is not known'));
  const missing = whyNotYet(step.path);
  if (missing !== undefined) {
    journal.simplify(missing);
    return undefined;
  }
  try {
    if (step.gate) return await playAttempt(scene, step, step.gate);
    if (!piece) throw new Error('nobody knows how to play this act');
    await piece.play(scene, step, piece.names);
  } catch (error) {
    // What an earlier step did not make is that step's doing: it stands in the journal as simplified or failed itself.
    if (error instanceof NotBuilt || error instanceof CannotTry || error instanceof NotMade) journal.simplify(error.message);
    else journal.fail(error instanceof Error ? error.message : String(error));
  }
  return undefined;
}

async function playAttempt(scene: Scene, step: Step, gate: ScriptGate): Promise<GateOutcome> {
  const answer = await attempt(scene, step, gate);
  const expected = typeof gate.status === 'number' ? [gate.status] : gate.status;
  const reasons = reasonsOf(answer);
  if (!expected.includes(answer.status)) scene.journal.fail(`was to be refused with ${expected.join(' or ')}, got ${answer.status}`);
  else if (reasons.length === 0 && answer.status !== 422) scene.journal.fail(`was refused with ${answer.status} without a reason`);
  return { id: gate.id, status: answer.status, reasons };
}
