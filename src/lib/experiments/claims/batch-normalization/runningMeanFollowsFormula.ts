import { meanOf, standardDeviation } from '../../../math/interval';
import { randomIndex, streamKey } from '../../../math/random';
import { defineExperiment, seedsUpTo } from '../../experiment';
import { unitBatch } from '../../batch-normalization/oneUnit';

const MOMENTUM = 0.1;
const POINTS = 256;
const BATCH = 32;
const STEPS = 4000;
/** After so many updates 0.9 to that power of the start is left: nothing. */
const WARM_UP = 200;

/** Variances of a batch's mean and of the running mean, for a unit at rest and batches that are drawn independently. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => {
    const values = unitBatch(seed, POINTS).inputs.map(([x, y]) => x - y);
    const key = streamKey(seed, 0);
    const batchMeans = Array.from({ length: STEPS }, (_, step) =>
      meanOf(Array.from({ length: BATCH }, (__, i) => values[randomIndex(key, step * BATCH + i, POINTS)] ?? NaN)),
    );
    let running = 0;
    const runningMeans = batchMeans.map((mean) => (running = (1 - MOMENTUM) * running + MOMENTUM * mean)).slice(WARM_UP);
    return {
      batch: standardDeviation(batchMeans) ** 2,
      running: standardDeviation(runningMeans) ** 2,
      offset: meanOf(runningMeans) - meanOf(values),
    };
  },
  effect: 'ratio',
  outcome: ({ batch, running }) => running / (batch * (MOMENTUM / (2 - MOMENTUM))),
  claimed: { above: 0.9, below: 1.1 },
});
