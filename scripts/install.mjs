// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNpm } from './run.mjs';

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock its packages by folder
 * @param {...string} path of a lock file in the project
 */
function readLock(...path) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  return /** @type {Lock} */ (lock).packages;
}

/** Whether node_modules holds every package of the lock file in its version; packages for other platforms may be missing. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = readLock('node_modules', '.package-lock.json');
  return Object.entries(readLock('package-lock.json')).every(([folder, locked]) => {
    const there = installed[folder];
    return folder === '' || (there === undefined ? locked.optional : there.version === locked.version);
  });
}

/** Installs what the lock file names, if it is not there already. Throws a sentence where npm fails. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the packages that the book is built with (once, about a minute) …');
  const code = await runNpm('ci', '--loglevel=error', '--no-audit', '--no-fund');
  if (code !== 0) throw new Error('npm could not install the packages: its message is above.');
}
