// `npm test`: everything that must hold, one after the other on two cores, ending with one line that counts.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'dist', 'jest-results.json');

const run = (name, command, args) =>
  new Promise((done) => {
    const began = Date.now();
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('exit', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
      done(code === 0);
    });
  });

rmSync(results, { force: true });
const steps = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['lint and walls', 'npm', ['run', '--silent', 'lint']],
];
let passed = 0;
let failed = 0;
for (const [name, command, args] of steps) {
  const ok = await run(name, command, args);
  if (ok) passed++;
  else failed++;
  if (!ok && name === 'build') break;
}
if (failed === 0 || !process.env.CI) {
  const ok = await run('tests', 'npx', ['jest', '--json', '--outputFile', results, '--testLocationInResults', ...process.argv.slice(2)]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
    passed += numPassedTests;
    failed += Math.max(numFailedTests + numRuntimeErrorTestSuites, numFailedTestSuites, ok ? 0 : 1);
  } catch {
    failed++;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
