import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * @typedef {{ id: string, seed: number }} Task
 * @typedef {Task & { seconds: number, measurement?: Record<string, number>, failure?: string }} Outcome
 */

/**
 * Measures all tasks on all cores.
 * @param {readonly Task[]} tasks
 * @param {string} bundle
 * @param {(done: readonly Outcome[]) => void} onProgress after each task
 * @returns {Promise<Outcome[]>} in the order in which they were finished
 */
export async function measureAll(tasks, bundle, onProgress) {
  const waiting = [...tasks];
  /** @type {Outcome[]} */
  const done = [];
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, () => runThread()));
  return done;

  /** @returns {Promise<void>} */
  function runThread() {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: bundle });
    return new Promise((resolve, reject) => {
      const next = () => {
        const task = waiting.shift();
        if (task) worker.postMessage(task);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', (/** @type {Outcome} */ outcome) => {
        done.push(outcome);
        onProgress(done);
        next();
      });
      next();
    });
  }
}
