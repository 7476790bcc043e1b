import { defineExperiment, seedsUpTo } from '../../experiment';
import { signalFactor } from '../../initialization/signalByLayer';

/** What a ReLU layer of width 128 does to the signal's root mean square under U(-1, 1), over 30 layers; theory says sqrt(128 / 6) = 4.62. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => ({ factor: signalFactor(seed, { depth: 30, width: 128, activation: 'relu', init: { kind: 'uniform', bound: 1 } }) }),
  effect: 'ratio',
  outcome: ({ factor }) => factor,
  claimed: { above: 4.4, below: 4.85 },
});
