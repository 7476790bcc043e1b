import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Longest wait for a mirror that does not answer, and for a whole download, in seconds. */
const ANSWER = 20;
const DOWNLOAD = 240;

/**
 * Installs packages of Debian or Ubuntu where that can be done without asking: as root. Whether apt-get succeeded.
 * @param {...string} packages
 */
export function installDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  /** @param {string[]} args */
  const aptGet = (...args) =>
    spawnSync('apt-get', ['--option', `Acquire::http::Timeout=${ANSWER}`, '--option', `DPkg::Lock::Timeout=${DOWNLOAD}`, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: DOWNLOAD * 1000,
    }).status === 0;
  aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', ...packages);
}
