// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';
import { runNpm } from './run.mjs';
import { playwrightCount, vitestCount } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').Count} Count
 * @typedef {{ script: string, needs?: string, report?: string, countOf?: (report: string) => Count }} Part a part without a report is one test
 * @typedef {Part & Count & { seconds: number }} Outcome
 */

const reports = join(root, '.cache', 'test-results');

/** @type {Part[]} */
const parts = [
  { script: 'test:format' },
  { script: 'test:lint' },
  { script: 'test:types' },
  { script: 'test:unit', report: join(reports, 'unit.json'), countOf: vitestCount },
  { script: 'test:python', report: join(reports, 'python.json'), countOf: vitestCount },
  { script: 'build' },
  { script: 'test:browser', needs: 'build', report: join(reports, 'browser.json'), countOf: playwrightCount },
];

/**
 * @param {Part} part
 * @returns {Promise<Count>}
 */
async function outcomeOf({ script, report, countOf }) {
  if (report !== undefined) rmSync(report, { force: true });
  const succeeded = (await runNpm('run', script)) === 0;
  const whole = { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  if (report === undefined || countOf === undefined || !existsSync(report)) return whole;
  const count = countOf(report);
  return { ...count, failed: succeeded ? count.failed : Math.max(count.failed, 1) };
}

/** @param {Outcome} outcome */
function summary({ script, passed, failed, skipped, seconds }) {
  return `${failed === 0 ? 'ok  ' : 'FAIL'} ${script.padEnd(14)}${[passed, failed, skipped].map((n) => String(n).padStart(7)).join('')}${seconds.toFixed(0).padStart(8)} s`;
}

await installIfNeeded();

/** @type {Outcome[]} */
const outcomes = [];
for (const part of parts) {
  console.log(`\n== ${part.script} ==`);
  const start = performance.now();
  const cannotRun = outcomes.some(({ script, failed }) => script === part.needs && failed > 0);
  if (cannotRun) console.log(`not run: it needs '${part.needs ?? ''}', which failed`);
  const count = cannotRun ? { passed: 0, failed: 1, skipped: 0 } : await outcomeOf(part);
  outcomes.push({ ...part, ...count, seconds: (performance.now() - start) / 1000 });
}

/** @param {'passed' | 'failed'} kind */
const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);

console.log(`\n                    passed failed skipped`);
for (const outcome of outcomes) console.log(summary(outcome));
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
