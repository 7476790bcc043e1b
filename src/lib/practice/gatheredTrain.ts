import type { RunSpec } from '../spec/spec';
import type { SweptRun } from '../training/sweep';
import type { Train } from './measure';

interface Waiting {
  specs: readonly RunSpec[];
  resolve: (runs: readonly SweptRun[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Trains in one sweep what is asked for before the first of the askers goes on, so that all workers have something to do. Where such a sweep fails, each
 * asker's runs are trained by themselves, and only those that fail are refused.
 */
export function gatheredTrain(train: Train): Train {
  let waiting: Waiting[] = [];
  const trainAll = async () => {
    const now = waiting;
    waiting = [];
    try {
      const runs = await train(now.flatMap(({ specs }) => specs));
      let begun = 0;
      for (const { specs, resolve } of now) {
        resolve(runs.slice(begun, begun + specs.length));
        begun += specs.length;
      }
    } catch {
      for (const { specs, resolve, reject } of now) await train(specs).then(resolve, reject);
    }
  };
  return (specs) =>
    new Promise((resolve, reject) => {
      waiting.push({ specs, resolve, reject });
      if (waiting.length === 1) queueMicrotask(() => void trainAll());
    });
}
