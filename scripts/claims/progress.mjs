import { availableParallelism } from 'node:os';

/** @typedef {import('./measure.mjs').Task} Task @typedef {import('./measure.mjs').Outcome} Outcome */

const BAR_WIDTH = 30;

/**
 * Shows how many of the tasks are done and how long the rest will take; on a terminal as a bar, otherwise a line for every tenth.
 * @param {readonly Task[]} tasks
 * @returns {(done: readonly Outcome[]) => void}
 */
export function progressOf(tasks) {
  let shownTenths = 0;
  return (done) => {
    const share = done.length / tasks.length;
    const filled = Math.round(share * BAR_WIDTH);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}`;
    const line = `[${bar}] ${done.length} of ${tasks.length} runs, ${timeText(secondsLeft(tasks, done))} left`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001b[K${done.length === tasks.length ? '\n' : ''}`);
    else if (Math.floor(share * 10) > shownTenths) console.error(line);
    shownTenths = Math.floor(share * 10);
  };
}

/**
 * What is left, each run taken to last as long as the same claim's runs so far (or as all runs so far), shared among the cores.
 * @param {readonly Task[]} tasks
 * @param {readonly Outcome[]} done
 */
function secondsLeft(tasks, done) {
  const isDone = new Set(done.map(({ id, seed }) => `${id} ${seed}`));
  const overall = meanSeconds(done);
  const seconds = tasks
    .filter(({ id, seed }) => !isDone.has(`${id} ${seed}`))
    .map(({ id }) => {
      const alike = done.filter((outcome) => outcome.id === id);
      return alike.length > 0 ? meanSeconds(alike) : overall;
    });
  return seconds.reduce((sum, each) => sum + each, 0) / Math.min(availableParallelism(), tasks.length);
}

/** @param {readonly Outcome[]} outcomes */
const meanSeconds = (outcomes) => outcomes.reduce((sum, { seconds }) => sum + seconds, 0) / outcomes.length;

/** @param {number} seconds */
const timeText = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
