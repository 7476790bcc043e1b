import type { RunSpec } from '../spec/spec';
import type { SweptRun } from '../training/sweep';
import type { Train } from './measure';

interface Waiting {
  specs: readonly RunSpec[];
  resolve: (runs: readonly SweptRun[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Trains one sweep at a time: what is asked for in the same turn, or while another sweep is on its way, is trained together, so that all workers have
 * something to do. Where such a sweep fails, each asker's runs are trained by themselves, and only those that fail are refused.
 */
export function gatheredTrain(train: Train): Train {
  let waiting: Waiting[] = [];
  let isTraining = false;
  const trainWaiting = async () => {
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      await trainTogether(train, now);
    }
    isTraining = false;
  };
  return (specs) =>
    new Promise((resolve, reject) => {
      waiting.push({ specs, resolve, reject });
      if (isTraining) return;
      isTraining = true;
      queueMicrotask(() => void trainWaiting());
    });
}

async function trainTogether(train: Train, askers: readonly Waiting[]) {
  try {
    const runs = await train(askers.flatMap(({ specs }) => specs));
    let begun = 0;
    for (const { specs, resolve } of askers) {
      resolve(runs.slice(begun, begun + specs.length));
      begun += specs.length;
    }
  } catch {
    for (const { specs, resolve, reject } of askers) await train(specs).then(resolve, reject);
  }
}
