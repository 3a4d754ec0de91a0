import { isDeepStrictEqual } from 'node:util';

import type { CaseScript } from './case-script';
import { compareNotifications } from './compare-notifications';
import type { Result } from './read-back';

export interface Difference {
  /** Where in `expected`: `gates/g05`, `law/decisive_date`. */
  readonly key: string;
  readonly expected: unknown;
  readonly got: unknown;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Keys of `expected` that could not be read from the product. */
  readonly notCompared: readonly string[];
}

/**
 * Sets what came out beside what was to come. Whether a reason says in substance what it should is for a reader to judge.
 * @param played whether an act, by its path, was played as the script has it
 */
export function compare(script: CaseScript, result: Result, played: (path: string) => boolean): Comparison {
  const { expected } = script;
  const differences: Difference[] = [];
  const notCompared: string[] = [];

  for (const { id, status } of expected.gates) {
    const met = result.gates.find((gate) => gate.id === id);
    if (!met) notCompared.push(`gates/${id}`);
    else if (![status].flat().includes(met.status)) differences.push({ key: `gates/${id}`, expected: status, got: met.status });
  }
  for (const [key, value] of Object.entries(expected.law)) {
    if (result.law === undefined || !(key in result.law)) notCompared.push(`law/${key}`);
    else if (!isDeepStrictEqual(result.law[key], value)) differences.push({ key: `law/${key}`, expected: value, got: result.law[key] });
  }
  for (const found of [compareNotifications(script, result, played), compareSecrets(script, result)]) {
    differences.push(...found.differences);
    notCompared.push(...found.notCompared);
  }
  const read: Readonly<Record<string, unknown>> = { ...result };
  for (const [key, value] of Object.entries(expected)) {
    if (['gates', 'law', 'notifications', 'never_visible'].includes(key)) continue;
    if (read[key] === undefined) notCompared.push(key);
    else if (!isDeepStrictEqual(read[key], value)) differences.push({ key, expected: value, got: read[key] });
  }
  return { differences, notCompared };
}

/** Only texts are looked for so far, and only those that their writers marked secret. */
function compareSecrets({ expected }: CaseScript, { never_visible: read = [] }: Result): Comparison {
  const differences: Difference[] = [];
  const notCompared: string[] = [];
  for (const { id, text } of expected.never_visible) {
    const looked = text === undefined ? undefined : read.find((secret) => secret.text.includes(text));
    if (!looked) notCompared.push(`never_visible/${id}`);
    else if (looked.seen.length > 0) differences.push({ key: `never_visible/${id}`, expected: [], got: looked.seen });
  }
  return { differences, notCompared };
}
