import { defineExperiment, seedsUpTo } from '../../experiment';
import { signalFactor } from '../../initialization/signalByLayer';

/** What a ReLU layer of width 128 does to the signal's root mean square under He's initialisation, over 30 layers; theory says 1. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => ({ factor: signalFactor(seed, { depth: 30, width: 128, activation: 'relu', init: { kind: 'heNormal' } }) }),
  effect: 'ratio',
  outcome: ({ factor }) => factor,
  claimed: { above: 0.95, below: 1.05 },
});
