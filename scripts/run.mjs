// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command in the project's folder, its output shown, and gives its exit code (1 where a signal ended it).
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm with the same npm that started this script, else with the one on the path.
 * @param {...string} args
 */
export function runNpm(...args) {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
