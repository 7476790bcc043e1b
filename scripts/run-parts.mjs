// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';
import { listenToNpm, runNpm } from './run.mjs';
import { playwrightCount, vitestCount } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').Count} Count
 * @typedef {{ script: string, needs?: string, report?: string, countOf?: (report: string) => Count }} Part an npm script; one without a report is one test
 * @typedef {Part & Count & { seconds: number }} Outcome
 * @typedef {{ setUps?: string[], queues: Part[][], afterwards: Part[] }} Plan set-ups are npm scripts, one after the other beside the queues, which a part may need; what is done afterwards is done by itself
 */

const reports = join(root, '.cache', 'test-results');

/** A part that Vitest counts. @param {string} script @param {string} report @returns {Part} */
export const vitestPart = (script, report) => ({ script, report: join(reports, `${report}.json`), countOf: vitestCount });

/** A part that Playwright counts. @param {string} script @param {string} report @returns {Part} */
export const playwrightPart = (script, report) => ({ script, report: join(reports, `${report}.json`), countOf: playwrightCount });

/**
 * Runs npm scripts, prints the sum of their tests and sets the exit code.
 * @param {Plan} plan
 */
export async function runParts({ setUps = [], queues, afterwards }) {
  const begin = performance.now();
  await installIfNeeded();
  // All parts need it, and only one may make it.
  if ((await runNpm('run', 'kernel')) !== 0) process.exit(1);

  /** @type {Outcome[]} */
  const outcomes = [];
  /** @type {Map<string, Promise<number>>} */
  const settingUp = new Map();
  let before = Promise.resolve(0);
  for (const script of setUps) {
    before = before.then(() => secondsOf(script));
    settingUp.set(script, before);
  }

  /**
   * Runs the parts one after the other.
   * @param {Part[]} parts
   * @param {(script: string) => Promise<boolean>} succeeds runs a script and shows what it prints
   */
  const inTurn = async (parts, succeeds) => {
    for (const part of parts) {
      await settingUp.get(part.needs ?? '');
      const start = performance.now();
      const isInVain = outcomes.some((earlier) => earlier.script === part.needs && earlier.failed > 0);
      const count = isInVain ? notRun(part) : await countOf(part, succeeds);
      outcomes.push({ ...part, ...count, seconds: (performance.now() - start) / 1000 });
    }
  };
  await Promise.all(queues.map((parts) => inTurn(parts, succeedsAside)));
  await before;
  await inTurn(afterwards, succeeds);

  console.log(`\n                          passed failed skipped`);
  for (const outcome of outcomes) console.log(summary(outcome));
  for (const [script, seconds] of settingUp) console.log(`     ${script.padEnd(42)}${(await seconds).toFixed(0).padStart(8)} s, once`);
  console.log(`     in all ${((performance.now() - begin) / 1000).toFixed(0).padStart(43)} s`);
  for (const name of outcomes.flatMap(({ secondTry }) => secondTry)) console.log(`passed at the second try: ${name}`);
  const [passed, failed] = [total(outcomes, 'passed'), total(outcomes, 'failed')];
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {Part} part @returns {Count} */
function notRun({ script, needs }) {
  console.log(`\n== ${script}: not run, since '${needs ?? ''}' failed ==`);
  return { passed: 0, failed: 1, skipped: 0, secondTry: [] };
}

/**
 * @param {Part} part
 * @param {(script: string) => Promise<boolean>} succeeds
 * @returns {Promise<Count>}
 */
async function countOf({ script, report, countOf }, succeeds) {
  if (report !== undefined) rmSync(report, { force: true });
  const succeeded = await succeeds(script);
  if (report === undefined || countOf === undefined || !existsSync(report))
    return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0, secondTry: [] };
  const count = countOf(report);
  return { ...count, failed: succeeded ? count.failed : Math.max(count.failed, 1) };
}

/** Seconds that a set-up takes. What it could not do is told by the part that needs it. @param {string} script */
async function secondsOf(script) {
  const start = performance.now();
  await succeedsAside(script);
  return (performance.now() - start) / 1000;
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

/** @param {Outcome[]} outcomes @param {'passed' | 'failed'} kind */
function total(outcomes, kind) {
  return outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
}

/** @param {Outcome} outcome */
function summary({ script, passed, failed, skipped, seconds }) {
  return `${failed === 0 ? 'ok  ' : 'FAIL'} ${script.padEnd(20)}${[passed, failed, skipped].map((n) => String(n).padStart(7)).join('')}${seconds.toFixed(0).padStart(9)} s`;
}
