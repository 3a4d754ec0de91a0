import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessRegime, minimumDeadline, rollFi, standstill, THRESHOLDS, type Facts } from '@app/rules';
import { median, timeOf, type Figure } from './figure';

const ASSESSMENTS = 200;
const FACTS: readonly Facts[] = Array.from({ length: ASSESSMENTS }, (_, i) => ({
  callDate: '2026-03-05',
  notifiedDate: '2026-06-05',
  buyer: 'sub_central',
  contractType: 'services',
  valueEur: 216_000 + i,
  procedure: 'open',
  electronic: true,
}));

/** One full assessment: regime, time and standstill with citations and reasons, beside three bare comparisons and additions. */
export const assessmentFigure: Figure = {
  name: 'law-assessment',
  unit: 'ms, one purchase: regime, time and standstill',
  goal: 5,
  prepare: () =>
    Promise.resolve({
      ours: () => Promise.resolve(medianOfEach((facts) => [assessRegime(facts), minimumDeadline(facts), standstill(facts)])),
      floor: () => Promise.resolve(medianOfEach(bareAssessment)),
      end: () => Promise.resolve(),
    }),
};

/** Without a promise between the calls, which would be most of what the floor takes. */
function medianOfEach(assess: (facts: Facts) => unknown): number {
  const took = FACTS.map((facts) => {
    const began = performance.now();
    assess(facts);
    return performance.now() - began;
  });
  return median(took);
}

/** The threshold of the day looked up, and two days counted: no reasons, no citations, no exact numbers. */
function bareAssessment({ callDate = '', notifiedDate = '', valueEur = 0 }: Facts): readonly unknown[] {
  const row = THRESHOLDS.find((t) => t.rule === 'eu-threshold-sub-central' && t.validFrom <= callDate && callDate <= (t.validTo ?? ''));
  const plus = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return [valueEur >= (row?.eur ?? 0), rollFi(plus(callDate, 30)), rollFi(plus(notifiedDate, 14))];
}

const CASES = 10_000;

/** The law command over a file of ten thousand cases, beside a process that reads and writes the same JSON and asks nothing. */
export const lawCommandFigure: Figure = {
  name: 'law-command',
  unit: `ms, a process for ${CASES} cases`,
  goal: 15,
  async prepare() {
    const folder = await mkdtemp(join(tmpdir(), 'innopolku-law-'));
    const file = join(folder, 'cases.json');
    await writeFile(file, JSON.stringify(Array.from({ length: CASES }, (_, i) => lawCase(i))));
    return {
      ours: () => timeOf(1, () => run([join(__dirname, '../law.js'), file])),
      floor: () => timeOf(1, () => run(['-e', ECHO, file])),
      end: () => rm(folder, { recursive: true }),
    };
  },
};

const ECHO = `process.stdout.write(JSON.stringify(JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))))`;

const ASKS = ['regime', 'deadline', 'standstill', 'correction', 'award_notice'] as const;
const lawCase = (i: number): object => ({
  id: `case ${i}`,
  ask: ASKS[i % ASKS.length],
  call_date: '2026-03-05',
  notified_date: '2026-06-05',
  contract_date: '2026-06-25',
  buyer: 'sub_central',
  contract_type: 'services',
  value_eur: 40_000 + i * 25,
  procedure: 'open',
  electronic: true,
});

function run(args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.resume();
    child.on('error', fail);
    child.on('close', (status) => (status === 0 ? done() : fail(new Error(`the law command ended with ${status}`))));
  });
}
