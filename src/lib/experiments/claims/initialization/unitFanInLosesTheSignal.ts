import { defineExperiment, seedsUpTo } from '../../experiment';
import { signalFactor } from '../../initialization/signalByLayer';

/** What a ReLU layer of width 128 does to the signal's root mean square under U(+-1/sqrt n), nn.Linear's default for the weights, over 30 layers; theory says 1 / sqrt 6 = 0.408. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => ({ factor: signalFactor(seed, { depth: 30, width: 128, activation: 'relu', init: { kind: 'uniformFanIn' } }) }),
  effect: 'ratio',
  outcome: ({ factor }) => factor,
  claimed: { above: 0.385, below: 0.43 },
});
