import { defineExperiment, seedsUpTo } from '../../experiment';
import { signalByLayer } from '../../initialization/signalByLayer';

const DEPTH = 50;

/** The root mean square of the last of fifty tanh layers of width 128, the weights having variance 1 / n_in. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 1),
  measure: (seed) => {
    const signals = signalByLayer(seed, {
      depth: DEPTH,
      width: 128,
      activation: 'tanh',
      init: { kind: 'heNormal', nonlinearity: 'identity' },
    });
    return { first: signals[0]?.outputs.rms ?? NaN, last: signals[DEPTH - 1]?.outputs.rms ?? NaN };
  },
  effect: 'mean',
  outcome: ({ last }) => last,
  claimed: { above: 0.07, below: 0.13 },
});
