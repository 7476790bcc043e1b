import { oneNormalisedLayer } from '../../batch-normalization/oneNormalisedLayer';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** The largest gradient of a bias before the normalisation, over the largest gradient of a weight there. */
export const experiment = defineExperiment({
  ...seedsUpTo(12),
  measure: (seed) => {
    const { parameterGradients } = oneNormalisedLayer(seed, {});
    const largest = (name: string) => Math.max(...(parameterGradients.find((array) => array.name === name)?.values ?? []).map(Math.abs));
    return { bias: largest('0.bias'), weight: largest('0.weight') };
  },
  effect: 'mean',
  outcome: ({ bias, weight }) => bias / weight,
  claimed: { below: 1e-5 },
});
