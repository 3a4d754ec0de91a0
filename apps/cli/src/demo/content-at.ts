import type { CaseScript } from './case-script';
import { instantOf } from './script-time';

/**
 * The script as it stands at an instant. A script states what holds at the end; where a later amendment names the value
 * that it changes (`from`), that one holds until then.
 */
export function contentAt(script: CaseScript, at: string): CaseScript {
  const copy = structuredClone(script);
  for (const amendment of [...script.tender.amendments].reverse()) {
    if (instantOf(amendment.at, script.start) <= at) continue;
    for (const change of amendment.changes) setAt(copy.tender, change.what, change.from);
  }
  return copy;
}

/** The script with the values that an attempt is made with: keys of `given` are paths from the top, `tender/lots/lot1/value_eur`. */
export function contentGiven(script: CaseScript, given: Readonly<Record<string, unknown>>): CaseScript {
  const copy = structuredClone(script);
  for (const [path, value] of Object.entries(given)) setAt(copy, path, value);
  return copy;
}

/** Sets a value that already stands at a path; list items go by id, else by index. Paths to nothing (an annex) are left alone. */
function setAt(root: object, path: string, value: unknown): void {
  const names = path.split('/');
  const last = names.pop();
  let place: unknown = root;
  for (const name of names) place = step(place, name);
  if (last !== undefined && isObject(place) && step(place, last) !== undefined) place[keyOf(place, last)] = value;
}

function step(place: unknown, name: string): unknown {
  return isObject(place) ? place[keyOf(place, name)] : undefined;
}

function keyOf(place: object, name: string): string {
  if (!Array.isArray(place)) return name;
  const index = place.findIndex((item: unknown) => isObject(item) && item.id === name);
  return index >= 0 ? String(index) : name;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
