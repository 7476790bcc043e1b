import { defineExperiment, seedsUpTo } from '../../experiment';
import { TUNED_RATES } from '../../momentum/optimiserRace';
import { ravineArrival } from '../../momentum/randomRace';

const RATE = TUNED_RATES.ravine.adagrad;

/** Steps of Adagrad in a ravine that lies across the axes, against the same ravine along them; at half and twice the learning rate, too. */
export const experiment = defineExperiment({
  ...seedsUpTo(40),
  measure: (seed) => {
    const steps = (factor: number, degrees: number) => ravineArrival(seed, 'adagrad', factor * RATE, degrees) ?? NaN;
    return {
      slanted: steps(1, 45),
      aligned: steps(1, 0),
      slantedSlow: steps(0.5, 45),
      alignedSlow: steps(0.5, 0),
      slantedFast: steps(2, 45),
      alignedFast: steps(2, 0),
    };
  },
  effect: 'ratio',
  outcome: ({ slanted, aligned }) => slanted / aligned,
  claimed: { above: 5 },
});
