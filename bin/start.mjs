// `npm start`: builds what is missing, then becomes the launcher.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = (file) => existsSync(join(root, 'dist', file));
if (!built('apps/cli/src/start.js') || !built('web/index.html')) {
  const { status } = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
createRequire(import.meta.url)(join(root, 'dist/apps/cli/src/start.js'));
