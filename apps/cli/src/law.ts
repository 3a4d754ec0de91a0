import { readFileSync } from 'node:fs';
import { answerCase } from '@app/rules';

const USAGE = 'npm run -s law -- FILE, or - for standard input: an array of cases in, an array of answers out';

/** Reads the cases; one line on standard error and exit status 2 when they are no JSON array. */
function main(file: string | undefined): void {
  if (file === undefined) return refuse(USAGE);
  let cases: unknown;
  try {
    cases = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    return refuse(error instanceof SyntaxError ? `not JSON: ${error.message}` : `cannot be read: ${file}`);
  }
  if (!Array.isArray(cases)) return refuse('a JSON array of cases was expected');
  const answers = cases.map((given: unknown) => JSON.stringify(answerCase(given)));
  process.stdout.write(answers.length === 0 ? '[]\n' : `[\n${answers.join(',\n')}\n]\n`);
}

function refuse(line: string): void {
  process.stderr.write(`${line.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}

main(process.argv[2]);
