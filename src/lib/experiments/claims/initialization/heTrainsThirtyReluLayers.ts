import { defineExperiment, seedsUpTo } from '../../experiment';
import { digitRace, type DigitRacer } from '../../initialization/digitRace';

const racer: Omit<DigitRacer, 'init'> = { depth: 30, width: 64, activation: 'relu', learningRate: 0.01, steps: 1000 };

/** How far apart the training losses of thirty ReLU layers are after 1,000 steps from Xavier's and from He's weights. */
export const experiment = defineExperiment({
  ...seedsUpTo(8, 1),
  measure: (seed) => ({
    xavier: digitRace(seed, { ...racer, init: { kind: 'xavierUniform' } }).loss,
    he: digitRace(seed, { ...racer, init: { kind: 'heUniform' } }).loss,
  }),
  effect: 'mean',
  outcome: ({ xavier, he }) => xavier - he,
  claimed: { above: 0.5 },
});
