// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';
import { listenToNpm, runNpm } from './run.mjs';
import { playwrightCount, vitestCount } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').Count} Count
 * @typedef {{ script: string, needs?: string, report?: string, countOf?: (report: string) => Count }} Part a part without a report is one test
 * @typedef {Part & Count & { seconds: number }} Outcome
 */

const reports = join(root, '.cache', 'test-results');

/** Two queues side by side: most of these parts keep one core busy. @type {Part[][]} */
const sideBySide = [
  // What Astro does stays in one queue, since it writes to the same folders each time. Of the two builds the second stays.
  [
    { script: 'test:base-path', report: join(reports, 'base-path.json'), countOf: playwrightCount },
    { script: 'build' },
    { script: 'test:lint' },
    { script: 'test:types' },
    { script: 'soak', needs: 'build' },
  ],
  [
    { script: 'test:format' },
    { script: 'test:unit', report: join(reports, 'unit.json'), countOf: vitestCount },
    { script: 'test:python', report: join(reports, 'python.json'), countOf: vitestCount },
  ],
];
/** By itself: no page is to be late because something else is at work. @type {Part[]} */
const afterwards = [{ script: 'test:browser', needs: 'build', report: join(reports, 'browser.json'), countOf: playwrightCount }];

/** @type {Outcome[]} */
const outcomes = [];

/**
 * Runs the parts one after the other.
 * @param {Part[]} parts
 * @param {(script: string) => Promise<boolean>} succeeds runs a script and shows what it prints
 */
async function inTurn(parts, succeeds) {
  for (const part of parts) {
    const start = performance.now();
    const count = await countOf(part, succeeds);
    outcomes.push({ ...part, ...count, seconds: (performance.now() - start) / 1000 });
  }
}

/**
 * @param {Part} part
 * @param {(script: string) => Promise<boolean>} succeeds
 * @returns {Promise<Count>}
 */
async function countOf({ script, needs, report, countOf }, succeeds) {
  if (outcomes.some((earlier) => earlier.script === needs && earlier.failed > 0)) {
    console.log(`\n== ${script}: not run, since '${needs ?? ''}' failed ==`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (report !== undefined) rmSync(report, { force: true });
  const succeeded = await succeeds(script);
  const whole = { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  if (report === undefined || countOf === undefined || !existsSync(report)) return whole;
  const count = countOf(report);
  return { ...count, failed: succeeded ? count.failed : Math.max(count.failed, 1) };
}

/** Shows what a script prints when it has ended, so that two do not get mixed up. @param {string} script */
async function succeedsAside(script) {
  console.log(`${script} …`);
  const { code, printed } = await listenToNpm('run', script);
  console.log(`\n== ${script} ==\n${printed}`);
  return code === 0;
}

/** @param {string} script */
async function succeeds(script) {
  console.log(`\n== ${script} ==`);
  return (await runNpm('run', script)) === 0;
}

/** @param {Outcome} outcome */
function summary({ script, passed, failed, skipped, seconds }) {
  return `${failed === 0 ? 'ok  ' : 'FAIL'} ${script.padEnd(14)}${[passed, failed, skipped].map((n) => String(n).padStart(7)).join('')}${seconds.toFixed(0).padStart(8)} s`;
}

await installIfNeeded();
// All parts need it, and only one may make it.
if ((await runNpm('run', 'kernel')) !== 0) process.exit(1);
await Promise.all(sideBySide.map((parts) => inTurn(parts, succeedsAside)));
await inTurn(afterwards, succeeds);

/** @param {'passed' | 'failed'} kind */
const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);

console.log(`\n                    passed failed skipped`);
for (const outcome of outcomes) console.log(summary(outcome));
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
