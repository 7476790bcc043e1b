import type { RunSpec } from '../spec/spec';
import type { ClientPool } from './clientPool';
import { Sweep, type SweptRun } from './sweep';

/**
 * All runs of a sweep at once, in the order of their specifications.
 * @param onRun is told how many are over, after each
 * @throws Error with a sentence where the training fails
 */
export function sweptRuns(pool: ClientPool, specs: readonly RunSpec[], onRun?: (done: number) => void): Promise<SweptRun[]> {
  return new Promise((resolve, reject) => {
    const runs: SweptRun[] = [];
    const sweep = new Sweep(pool, specs, {
      onRun: (_, run) => {
        runs.push(run);
        onRun?.(runs.length);
        if (runs.length === specs.length) resolve(runs);
      },
      onFailure: ({ sentence }) => reject(new Error(sentence)),
    });
    if (specs.length === 0) resolve(runs);
    else sweep.resume();
  });
}
