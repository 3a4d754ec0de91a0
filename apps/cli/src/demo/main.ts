import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readCaseScript, type CaseScript } from './case-script';
import { compare } from './compare';
import { startInstance, useInstance } from '../instance';
import { Journal } from './journal';
import { bringPeopleIn, passwordOf } from './people';
import { play } from './play';
import { readBack, saveReceipts } from './read-back';
import { saveDocuments } from './save-documents';
import type { Step } from './schedule';
import { CASE } from './scene';
import { hirePhotographer } from './screens/photographer';
import { instantOf } from './script-time';
import { writeOutputs } from './summary';

const USAGE = 'npm run demo -- --out DIR [--case FILE] [--strict] [--no-screens] [--pause STEP]...';
/** Beside the sources, also when this runs compiled. */
const SHIPPED = resolve(__dirname, '../../../../../apps/cli/cases/winter-cycling.json');

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      case: { type: 'string', default: SHIPPED },
      strict: { type: 'boolean', default: false },
      'no-screens': { type: 'boolean', default: false },
      /** The path of a step in the script, as the play tells it. */
      pause: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.out === undefined) throw new Error(`--out is missing\n${USAGE}`);
  return playInto(resolve(values.out), await readCaseScript(values.case), values);
}

interface PlayOptions {
  readonly strict: boolean;
  readonly 'no-screens': boolean;
  readonly pause: readonly string[];
}

/** Waits before some steps until someone presses Enter. */
async function pauseAt(paths: readonly string[], { path }: Step): Promise<void> {
  if (!paths.includes(path)) return;
  tell(`PAUSED before ${path}: press Enter to go on`);
  process.stdin.resume(); // a stream that was paused before does not flow again by itself
  await once(process.stdin, 'data');
  process.stdin.pause();
}

async function playInto(out: string, script: CaseScript, { strict, pause, 'no-screens': isWithoutScreens }: PlayOptions): Promise<number> {
  const { INNOPOLKU_URL: url, DATA_DIR: dataDir = './var' } = process.env;
  tell(url ? `playing "${script.id}" on ${url}` : `starting an own instance for "${script.id}"`);
  const instance = url ? await useInstance(url, dataDir) : await startInstance({ bornAt: instantOf(script.start, script.start) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void instance.stop().finally(() => process.exit(1)));
  const journal = new Journal();
  try {
    const scene = await bringPeopleIn(script, instance, journal);
    tell(`${script.people.length} people of ${script.organisations.length} organisations are in, on ${instance.url}`);
    tell(`each signs in with the password "${passwordOf('ID')}", ID being theirs in the script`);
    const hired = isWithoutScreens ? undefined : await hirePhotographer(instance.url, join(out, 'screens'));
    const photographer = hired && 'missing' in hired ? undefined : hired;
    if (hired && 'missing' in hired) tell(`no pictures of the screens, Chromium is not there: ${hired.missing}`);
    const gates = await play(scene, tell, { pause: (step) => pauseAt(pause, step), ...(photographer && { photographer }) });
    const pictures = await photographer?.leave();
    for (const missed of pictures?.missed ?? []) tell(`NO PICTURE ${missed}`);
    // A refused tender tells its id only here; what is read after it knows it.
    const receipts = scene.knows(CASE) ? await saveReceipts(scene, join(out, 'receipts')) : 0;
    const documents = scene.knows(CASE) ? await saveDocuments(scene, join(out, 'documents')) : undefined;
    const result = { ...(await readBack(scene, gates)), ...(documents && { documents }) };
    const comparison = compare(script, result, (path) => journal.outcomeOf(path) === 'done');
    await writeOutputs(out, script.id, journal, result, comparison);

    for (const { of, why } of journal.failures()) tell(`FAILED ${of}: ${why}`);
    for (const { key, expected, got } of comparison.differences)
      tell(`DIFFERS ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    tell(
      `${journal.count('done')} steps done, ${journal.count('simplified')} simplified, ${journal.count('failed')} failed; ${receipts} receipts, ${pictures?.taken ?? 0} pictures`,
    );
    tell(`${comparison.differences.length} differ from what is expected, ${comparison.notCompared.length} not compared; written to ${out}`);
    const isTrue = journal.count('failed') === 0 && comparison.differences.length === 0;
    const isWhole = journal.count('simplified') === 0 && comparison.notCompared.length === 0;
    return isTrue && (isWhole || !strict) ? 0 : 1;
  } finally {
    await instance.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
