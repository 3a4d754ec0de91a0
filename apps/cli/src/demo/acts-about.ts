import type { CaseScript } from './case-script';
import { scheduleOf, type Step } from './schedule';

/**
 * The acts that an event of a script means: `am1` is the amendment, `award/correction` its request and decision, `t-kvd`
 * the tender and every act that names it.
 */
export function actsAbout(script: CaseScript, event: string): readonly Step[] {
  return scheduleOf(script).filter(
    ({ path }) => isAct(path) && (`${path}/`.includes(`/${event}/`) || Object.values(thingAt(script, path)).includes(event)),
  );
}

/** The acts after which something happened and before any later one: those of the last instant that had come by then. */
export function actsBefore(script: CaseScript, at: string): readonly Step[] {
  const past = scheduleOf(script).filter((step) => isAct(step.path) && step.at <= at);
  const last = past.at(-1)?.at;
  return past.filter((step) => step.at === last);
}

const isAct = (path: string): boolean => !path.startsWith('/expected/');

/** What stands at a path; list items go by id, else by index. */
function thingAt(script: CaseScript, path: string): object {
  let place: unknown = script;
  for (const name of path.split('/').slice(1)) {
    const items: Readonly<Record<string, unknown>> = typeof place === 'object' && place !== null ? { ...place } : {};
    const byId = Object.values(items).find((item) => typeof item === 'object' && item !== null && 'id' in item && item.id === name);
    place = Array.isArray(place) ? (byId ?? items[name]) : items[name];
  }
  return typeof place === 'object' && place !== null ? place : {};
}
