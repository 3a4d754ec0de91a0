import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Comparison } from './compare';
import type { Journal } from './journal';
import type { Result } from './read-back';

/** Writes `summary.json` (every request, by the act it served) and `result.json` (what came out, beside what was expected). */
export async function writeOutputs(
  folder: string,
  script: string,
  journal: Journal,
  result: Result,
  comparison: Comparison,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const summary = {
    case: script,
    done: journal.count('done'),
    simplified: journal.count('simplified'),
    failed: journal.count('failed'),
    failures: journal.failures(),
    steps: journal.lines(),
  };
  await writeJson(join(folder, 'summary.json'), summary);
  await writeJson(join(folder, 'result.json'), { ...result, differences: comparison.differences, not_compared: comparison.notCompared });
}

const writeJson = (file: string, value: unknown): Promise<void> => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
