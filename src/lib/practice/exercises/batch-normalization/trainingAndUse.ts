import { normals, streamKey } from '../../../math/random';
import type { Graded } from '../../kinds';
import { batchesForExamples, otherCompany, smallestBatch, unsavedStatistics } from '../../symptoms/normed';
import { computed } from '../../symptoms/symptom';

const BATCH = 64;
const MEAN = 3;
const RHO = 0.1;
const STEPS = [0, 2, 4, 7, 10, 15, 20, 25, 30, 40];

/** PyTorch's running mean after so many batches of draws from N(3, 1). */
function runningMeans(seed: number): number[] {
  const last = STEPS.at(-1) ?? 0;
  const draws = normals(streamKey(seed), last * BATCH);
  const means = [0];
  for (let step = 0; step < last; step++) {
    const batch = draws.subarray(step * BATCH, (step + 1) * BATCH);
    const mean = MEAN + batch.reduce((sum, draw) => sum + draw, 0) / BATCH;
    means.push((1 - RHO) * (means[step] ?? NaN) + RHO * mean);
  }
  return STEPS.map((step) => means[step] ?? NaN);
}

/** Chapter 4, training and use. */
export const trainingAndUse = {
  forgetting: { kind: 'number', key: 45, slack: 0.0205, within: [0, 1e5] },
  'draw-the-running-mean': {
    kind: 'curve',
    x: STEPS,
    xScale: 'linear',
    y: [0, 4],
    yScale: 'linear',
    measured: { by: 'computation', seeds: 8, compute: runningMeans },
  },
  'evaluation-bugs': {
    kind: 'lines',
    faults: { last: [2], eval: [4, 5, 6, 9, 10], count: [7], saved: [11] },
    either: [1],
    measured: computed({ last: smallestBatch, eval: otherCompany, count: batchesForExamples, saved: unsavedStatistics }),
  },
} satisfies Record<string, Graded>;
