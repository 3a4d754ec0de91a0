// Runs one of the product's own programs, building first what is missing: `node bin/run.mjs apps/cli/src/demo/main.js --out DIR`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [program] = process.argv.splice(2, 1);
const file = join(root, 'dist', program);
if (!existsSync(file) || !existsSync(join(root, 'dist/web/index.html'))) {
  const { status } = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
createRequire(import.meta.url)(file);
