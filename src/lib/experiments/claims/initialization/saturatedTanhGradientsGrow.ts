import { defineExperiment, seedsUpTo } from '../../experiment';
import { allSignals } from '../../initialization/signalPipe';

const DEPTH = 8;

/** By what eight tanh layers of width 128 multiply the gradients' root mean square on the way back, a layer, from weights of U(-1, 1). */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => {
    const { backward } = allSignals({ scheme: 'unit', activation: 'tanh', depth: DEPTH, width: 128, seed });
    return { factor: ((backward[DEPTH] ?? NaN) / (backward[0] ?? NaN)) ** (1 / DEPTH) };
  },
  effect: 'ratio',
  outcome: ({ factor }) => factor,
  claimed: { above: 1.5, below: 2.3 },
});
