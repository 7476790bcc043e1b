import { CHECK_TARGET } from './checkTimes.mjs';
import { MOST } from './figureMemory.mjs';
import { RULE_TARGET } from './ruleSpeeds.mjs';
import { SWEEP_TARGETS } from './sweepTimes.mjs';

/**
 * @typedef {{ job: string, stepsPerSecond: Record<string, number>, ratios: Record<string, number | undefined>, targets: Record<string, number> }} JobReport
 * @typedef {object} Report
 * @property {{ cpu: string, browser: string }} machine
 * @property {{ rounds: number, milliseconds: number, clock: 'wall' | 'cpu' }} settings
 * @property {Record<string, string>} engines
 * @property {JobReport[]} jobs
 * @property {Record<string, number>} bundles
 * @property {{ medianMilliseconds: number }} coldStart
 * @property {{ medianFrame: number, longestFrame: number, framesOver20: number, frames: number, longestTask: number, steps: number }} figure
 * @property {{ steps: number, before: { heapBytes: number, tensors: number }, after: { heapBytes: number, tensors: number } }} memory
 */

/** @param {Report} report */
export function printReport({ machine, settings, engines, jobs, bundles, coldStart, figure, memory }) {
  console.log(
    `\n${machine.cpu}, Chromium ${machine.browser}; medians of ${settings.rounds} rounds of ${settings.milliseconds} ms, ${settings.clock} time`,
  );
  printTable(
    ['steps a second', ...jobs.map(({ job }) => job)],
    Object.keys(engines).map((name) => [name, ...jobs.map(({ stepsPerSecond }) => rounded(stepsPerSecond[name]))]),
  );
  printTable(
    ['fused step against', ...jobs.map(({ job }) => job)],
    Object.keys(engines)
      .filter((name) => name !== 'fused')
      .flatMap((name) => [
        [name, ...jobs.map(({ ratios }) => rounded(ratios[name]))],
        ...(jobs.some(({ targets }) => targets[name]) ? [[`  wanted`, ...jobs.map(({ targets }) => rounded(targets[name]))]] : []),
      ]),
  );
  console.log(
    Object.entries(engines)
      .map(([name, words]) => `${name}: ${words}`)
      .join('\n'),
  );
  console.log(
    `\nbytes gzipped: ${Object.entries(bundles)
      .map(([name, bytes]) => `${name} ${bytes}`)
      .join(', ')}`,
  );
  console.log(`cold start, navigation to first step: ${coldStart.medianMilliseconds.toFixed(0)} ms`);
  console.log(
    `figure in training, ${figure.steps} steps: frames ${figure.medianFrame.toFixed(1)} ms in the median, ${figure.longestFrame.toFixed(1)} at most, ` +
      `${figure.framesOver20} of ${figure.frames} over 20 ms; longest task ${figure.longestTask === 0 ? 'under 50' : figure.longestTask.toFixed(0)} ms`,
  );
  console.log(
    `memory over ${memory.steps} steps: heap ${kilobytes(memory.before.heapBytes)} to ${kilobytes(memory.after.heapBytes)} kB, ` +
      `tensors ${memory.before.tensors} to ${memory.after.tensors}`,
  );
}

/** @param {import('./sweepTimes.mjs').SweepTime[]} sweeps */
export function printSweeps(sweeps) {
  printTable(
    ['ms a sweep', 'one worker', 'two', 'ratio', 'first result'],
    sweeps.map(({ sweep, one, two, ratio, first }) => [sweep, one.toFixed(0), two.toFixed(0), ratio.toFixed(2), first.toFixed(0)]),
  );
  console.log(`wanted: a ratio of at most ${SWEEP_TARGETS.two}, and the first result within ${SWEEP_TARGETS.first} ms`);
}

/** @param {import('./ruleSpeeds.mjs').RuleSpeeds} speeds */
export function printRules({ typed, builtIn }) {
  console.log(
    `Adam in the worker, million weight updates a second: ${typed.toFixed(0)} as a reader types it, ${builtIn.toFixed(0)} as lib/nn has it; wanted ${RULE_TARGET}`,
  );
}

/** @param {import('./checkTimes.mjs').CheckTime} time */
export function printCheck({ readers, exercises, seconds, contradicted, altered }) {
  console.log(
    `check of ${readers} full files, ${exercises} exercises: ${seconds.toFixed(1)} s, wanted at most ${CHECK_TARGET}; ` +
      `a digit was altered in ${altered} of them, and found in ${contradicted}`,
  );
}

/**
 * What the figures hold, or why that was not measured.
 * @param {import('./figureMemory.mjs').FigureMemory[] | string} figures
 */
export function printFigures(figures) {
  if (typeof figures === 'string') {
    console.log(`what the figures hold was not measured: ${figures}`);
    return;
  }
  const columns = (/** @type {import('./figureMemory.mjs').Held} */ { held, most, left }) =>
    [held, most, left].map((value) => value.toFixed(0));
  printTable(
    ['MB above the idle page', 'idle', 'defaults', 'at most', 'left', 'with a ghost', 'at most', 'left', 'largest', 'at most', 'left'],
    figures.map(({ figure, idle, defaults, ghost, largest }) => [
      figure,
      idle.toFixed(0),
      ...columns(defaults),
      ...(ghost ? columns(ghost) : ['', '', '']),
      ...columns(largest),
    ]),
  );
  const beyond = figures.filter(
    ({ defaults, ghost, largest }) => defaults.held > MOST.defaults || (ghost?.held ?? 0) > MOST.defaults || largest.held > MOST.largest,
  );
  console.log(
    `wanted: at most ${MOST.defaults} at the defaults and ${MOST.largest} at the largest settings; ${beyond.length === 0 ? 'all hold less' : `more: ${beyond.map(({ figure }) => figure).join(', ')}`}`,
  );
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  console.log(`\n${[head, ...rows].map(line).join('\n')}\n`);
}

/** @param {number | undefined} value */
function rounded(value) {
  return value === undefined ? '-' : value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(0);
}
