import { actsAbout } from './acts-about';
import type { CaseScript } from './case-script';
import type { Comparison, Difference } from './compare';
import type { Result } from './read-back';

/**
 * About an event each person named gets the kind exactly once, and nobody else does. An event whose acts were not all
 * played is left out where nobody was told: the act that tells may be the one that the product lacks.
 */
export function compareNotifications(
  script: CaseScript,
  { notifications: told = [] }: Pick<Result, 'notifications'>,
  played: (path: string) => boolean,
): Comparison {
  const differences: Difference[] = [];
  const notCompared: string[] = [];
  for (const { kind, event, to } of script.expected.notifications) {
    const key = `notifications/${kind} ${event}`;
    const acts = actsAbout(script, event).map((act) => act.path);
    const got = told.filter((one) => one.kind === kind && acts.includes(one.event)).flatMap((one) => one.to);
    if (got.length === 0 && (acts.length === 0 || !acts.every(played))) notCompared.push(key);
    else if ([...got].sort().join() !== [...to].sort().join()) differences.push({ key, expected: to, got });
  }
  return { differences, notCompared };
}
