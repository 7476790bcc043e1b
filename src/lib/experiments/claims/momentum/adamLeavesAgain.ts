import { defineExperiment, seedsUpTo } from '../../experiment';
import { decadesOfGoodRates } from '../../momentum/randomRace';

/** How wide the range of good learning rates is, in decades, when the loss has to stay low for 3,000 steps, and for 1,000. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: (seed) => {
    const plain = decadesOfGoodRates(seed, 'sgd');
    const momentum = decadesOfGoodRates(seed, 'momentum');
    const adam = decadesOfGoodRates(seed, 'adam');
    return {
      plain: plain.long,
      momentum: momentum.long,
      adam: adam.long,
      plainEarly: plain.usual,
      momentumEarly: momentum.usual,
      adamEarly: adam.usual,
    };
  },
  effect: 'mean',
  outcome: ({ adam, momentum }) => momentum - adam,
  claimed: { above: 0.1 },
});
