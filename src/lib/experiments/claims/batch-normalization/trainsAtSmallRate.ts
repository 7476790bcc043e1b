import { MOST_STEPS, stepsToTarget } from '../../batch-normalization/fiveTanhLayers';
import { defineExperiment, seedsUpTo } from '../../experiment';

const settings = { learningRate: 0.03 };

/** Whether only the network with batch normalisation gets to the loss 0.3 within 2,000 steps: learning rate 0.03. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => ({
    plain: stepsToTarget(seed, { ...settings, normalised: false }),
    normalised: stepsToTarget(seed, { ...settings, normalised: true }),
  }),
  effect: 'share',
  outcome: ({ plain, normalised }) => normalised < MOST_STEPS && plain === MOST_STEPS,
  claimed: { above: 0.7 },
});
