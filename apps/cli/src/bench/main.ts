import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { caseListFigure } from './case-list';
import { commandFigure } from './command';
import { documentFigure } from './document';
import { measure, type Figure, type Measured } from './figure';
import { assessmentFigure, lawCommandFigure } from './law';
import { notificationFigure } from './notification';

const USAGE = 'npm run bench -- [--only NAME] [--json]';
const FIGURES: readonly Figure[] = [caseListFigure, commandFigure, documentFigure, notificationFigure, assessmentFigure, lawCommandFigure];

/** Figures beside their floors, one line each. Ratios are told, never judged. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const chosen = FIGURES.filter(({ name }) => values.only === undefined || values.only === name);
  if (chosen.length === 0) throw new Error(`--only: one of ${FIGURES.map(({ name }) => name).join(', ')} was expected\n${USAGE}`);
  for (const figure of chosen) {
    const measured = await measure(figure);
    process.stdout.write(`${values.json ? JSON.stringify(measured) : inWords(measured)}\n`);
  }
}

const inWords = ({ name, ours, floor, ratio, goal, unit, rounds }: Measured): string =>
  `${name.padEnd(14)} ${String(ours).padStart(8)} beside ${String(floor).padEnd(8)} = ${ratio} times the floor (goal ${goal}); ${unit}; ${rounds} rounds`;

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
