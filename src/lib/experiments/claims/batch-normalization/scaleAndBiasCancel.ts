import { oneNormalisedLayer, type Before } from '../../batch-normalization/oneNormalisedLayer';
import { defineExperiment, seedsUpTo } from '../../experiment';

const normalisedOutputs = (seed: number, before: Before) => oneNormalisedLayer(seed, before).layers[1]?.outputs ?? new Float32Array();

/** The largest change of a normalised output when the weights before it are multiplied by 10 and the biases moved to 50. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => {
    const moved = normalisedOutputs(seed, { scale: 100, bias: 50 });
    const changes = normalisedOutputs(seed, { scale: 10 }).map((output, i) => Math.abs(output - (moved[i] ?? NaN)));
    return { change: Math.max(...changes) };
  },
  effect: 'mean',
  outcome: ({ change }) => change,
  claimed: { below: 1e-3 },
});
