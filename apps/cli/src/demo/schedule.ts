import type { CaseScript } from './case-script';
import type { ScriptGate } from './script-expected';
import { instantOf } from './script-time';

/** One thing to do: an act of the script, an attempt that must fail, or an act that is such an attempt. */
export interface Step {
  /** Its place in the file, list items by id where they have one: `/tender/rounds/r-tender/opening`. */
  readonly path: string;
  /** ISO instant. */
  readonly at: string;
  /** Who acts, in the order in which they confirm; the last one carries it out. */
  readonly by: readonly string[];
  /** The attempt that must be refused, if this is one. */
  readonly gate?: ScriptGate;
}

/**
 * Every act and attempt of a script in the order of play: by instant, in file order where equal. An attempt with the same
 * instant, person and thing as an act is that act.
 */
export function scheduleOf(script: CaseScript): Step[] {
  const { expected, ...content } = script;
  const acts: Step[] = [];
  collect(content, '', script.start, acts);

  const attempts: Step[] = [];
  for (const gate of expected.gates) {
    const attempt = { path: `/expected/gates/${gate.id}`, at: instantOf(gate.at, script.start), by: listOf(gate.by), gate };
    const same = acts.findIndex((act) => isSame(act, attempt, gate));
    const act = acts[same];
    if (act) acts[same] = { ...act, gate };
    else attempts.push(attempt);
  }
  return [...acts, ...attempts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const isSame = (act: Step, attempt: Step, gate: ScriptGate): boolean =>
  act.at === attempt.at && act.by.join() === attempt.by.join() && act.path.split('/').includes(gate.on);

const listOf = (who: string | readonly string[]): readonly string[] => (typeof who === 'string' ? [who] : who);

function collect(value: unknown, path: string, start: string, into: Step[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => collect(item, `${path}/${nameOf(item) ?? index}`, start, into));
  } else if (isRecord(value)) {
    if (typeof value.at === 'string' && isWho(value.by)) into.push({ path, at: instantOf(value.at, start), by: listOf(value.by) });
    for (const [key, inner] of Object.entries(value)) collect(inner, `${path}/${key}`, start, into);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isWho = (value: unknown): value is string | string[] => typeof value === 'string' || Array.isArray(value);
const nameOf = (item: unknown): string | undefined => (isRecord(item) && typeof item.id === 'string' ? item.id : undefined);
