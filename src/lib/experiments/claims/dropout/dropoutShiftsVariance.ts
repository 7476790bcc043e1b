import { meanOf } from '../../../math/interval';
import { normals, streamKey } from '../../../math/random';
import { dropoutMask } from '../../../spec/streams';
import { defineExperiment, seedsUpTo } from '../../experiment';

const ROWS = 20_000;

/** Variance of a ReLU of standard normal numbers with dropout p = 0.5, over that without. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => {
    const outputs = Array.from(normals(streamKey(seed, 0), ROWS), (z) => Math.max(0, z));
    const mask = dropoutMask(streamKey(seed, 1), 0.5, ROWS);
    const masked = outputs.map((output, row) => output * (mask[row] ?? NaN));
    return { training: variance(masked), use: variance(outputs) };
  },
  effect: 'ratio',
  outcome: ({ training, use }) => training / use,
  claimed: { above: 2.4, below: 2.55 },
});

const variance = (values: readonly number[]) => meanOf(values.map((value) => value * value)) - meanOf(values) ** 2;
