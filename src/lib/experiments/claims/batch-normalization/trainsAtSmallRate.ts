import { onlyNormalisedArrives } from '../../batch-normalization/fiveTanhLayers';
import { triedArrivals } from '../../batch-normalization/triedArrivals';
import { defineExperiment, seedsUpTo } from '../../experiment';

/** Whether only the network with batch normalisation gets to the loss 0.3 within 2,000 steps: learning rate 0.03; and which do at others. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => triedArrivals(seed, { learningRate: 0.03 }, { slower: 0.01, faster: 0.1 }),
  effect: 'share',
  outcome: onlyNormalisedArrives,
  claimed: { above: 0.7 },
});
