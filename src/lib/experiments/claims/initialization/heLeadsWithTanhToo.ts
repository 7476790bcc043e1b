import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 10, width: 64, activation: 'tanh', learningRate: 0.05, steps: 600 };

/** The training losses of ten tanh layers after 600 steps from Xavier's weights and from He's, which were made for ReLU. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    xavier: digitRace(seed, { ...racer, init: { kind: 'xavierUniform' } }).loss,
    he: digitRace(seed, { ...racer, init: { kind: 'heUniform' } }).loss,
  }),
  effect: 'ratio',
  outcome: ({ xavier, he }) => xavier / he,
  claimed: { above: 1 },
});
