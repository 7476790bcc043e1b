import { onlyNormalisedArrives, stepsOfBoth } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Whether only the network with batch normalisation gets to the loss 0.3 within 2,000 steps: learning rate 0.03. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => stepsOfBoth(seed, { learningRate: 0.03 }),
  effect: 'share',
  outcome: onlyNormalisedArrives,
  claimed: { above: 0.7 },
});
