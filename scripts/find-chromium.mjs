import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { installDebian } from './debian.mjs';
import { root } from './root.mjs';

/** Debian's Chromium without windows, which the tests do not look at: it takes a third less time. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';
const commands = [WITHOUT_WINDOWS, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

const advice = `No Chromium was found, and none could be installed. One of these helps:
  - install Chromium or Chrome in the usual place
  - CHROMIUM_PATH=/path/to/chromium npm test
  - npx playwright install --with-deps chromium
  - as root on Debian or Ubuntu: apt-get update && apt-get install chromium`;

/** Path of a Chromium that is already on this machine, or undefined. Throws a sentence if CHROMIUM_PATH names no file. */
export function installedChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is '${asked}', but there is no such file.`);
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...applications, chromium.executablePath()].find((path) => existsSync(path));
}

function downloadPlaywrights() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
}

/** Path of a Chromium, installed now if there is none: Debian's without windows first, then Playwright's own download. Throws what the user can do. */
export function chromiumForTests() {
  let path = installedChromium();
  if (path !== undefined) return path;
  for (const install of [() => installDebian(WITHOUT_WINDOWS), downloadPlaywrights, () => installDebian('chromium')]) {
    install();
    path = installedChromium();
    if (path !== undefined) return path;
  }
  throw new Error(advice);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Chromium: ${chromiumForTests()}`);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
