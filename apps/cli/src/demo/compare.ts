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
  for (const found of [
    compareNotifications(script, result, played),
    compareSecrets(script, result),
    compareRoutes(script, result),
    compareDocuments(script, result),
  ]) {
    differences.push(...found.differences);
    notCompared.push(...found.notCompared);
  }
  const { note: _note, ...pilot } = expected.pilot; // a word to the reader of the script
  // Those that are not ranked stand in no order.
  const ranking = expected.ranking.map(({ not_ranked, ...round }) => ({
    ...round,
    not_ranked: [...not_ranked].sort((a, b) => a.submission.localeCompare(b.submission)),
  }));
  const whole = { ranking, pilot, name_leaks: expected.name_leaks, notices: expected.notices };
  const read: Readonly<Record<string, unknown>> = { ...result };
  for (const [key, value] of Object.entries(whole)) {
    if (value === undefined) continue;
    if (read[key] === undefined) notCompared.push(key);
    else if (!holds(read[key], value)) differences.push({ key, expected: value, got: read[key] });
  }
  return { differences, notCompared };
}

/** Whether all that is expected stands in what came out; more may. Lists are equally long and in the same order. */
function holds(got: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(got) && got.length === expected.length && expected.every((item, i) => holds(got[i], item));
  }
  if (typeof expected !== 'object' || expected === null) return isDeepStrictEqual(got, expected);
  const values = new Map<string, unknown>(typeof got === 'object' && got !== null ? Object.entries(got) : []);
  return Object.entries(expected).every(([key, value]) => holds(values.get(key), value));
}

/** Each way to scale by itself: a script names those that matter to it. */
function compareRoutes({ expected }: CaseScript, { lawful_scale_routes: read }: Result): Comparison {
  if (!read) return { differences: [], notCompared: ['lawful_scale_routes'] };
  const { allowed, blocked } = expected.lawful_scale_routes;
  const wrong = [...allowed.filter((r) => !read.allowed.includes(r)), ...blocked.filter((r) => !read.blocked.includes(r))];
  return {
    differences: wrong.map((route) => ({ key: `lawful_scale_routes/${route}`, expected: expected.lawful_scale_routes, got: read })),
    notCompared: [],
  };
}

/** Each kind of paper by itself: kinds that the product does not make are not compared. */
function compareDocuments({ expected }: CaseScript, { documents: read = [] }: Result): Comparison {
  const differences: Difference[] = [];
  const notCompared: string[] = [];
  for (const { kind, languages, count } of expected.documents) {
    const got = read.find((document) => document.kind === kind);
    if (!got) notCompared.push(`documents/${kind}`);
    else if (got.count !== count || !isDeepStrictEqual([...got.languages].sort(), [...languages].sort())) {
      differences.push({ key: `documents/${kind}`, expected: { languages, count }, got });
    }
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
