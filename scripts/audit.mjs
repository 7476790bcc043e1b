// Asks npm's registry for known weaknesses of what the book is built from, where it answers: npm run audit
import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

const { stdout, stderr, status } = spawnSync('npm', ['audit'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
if (/audit endpoint returned an error|ENOAUDIT|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(stderr)) {
  console.log('Not checked: the registry does not answer to npm audit.');
} else {
  console.log(stdout + stderr);
  process.exitCode = status ?? 1;
}
