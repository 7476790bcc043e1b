import { defineExperiment, seedsUpTo } from '../../experiment';
import { decadesOfGoodRates } from '../../momentum/randomRace';

/** How wide the range of good learning rates is, in decades. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => ({
    plain: decadesOfGoodRates(seed, 'sgd'),
    momentum: decadesOfGoodRates(seed, 'momentum'),
    adam: decadesOfGoodRates(seed, 'adam'),
  }),
  effect: 'mean',
  outcome: ({ adam, momentum }) => adam - momentum,
  claimed: { above: 0.1 },
});
