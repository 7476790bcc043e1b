import { defineExperiment, seedsUpTo } from '../../experiment';
import { TUNED_RATES } from '../../momentum/optimiserRace';
import { ravineArrival } from '../../momentum/randomRace';

const RATE = TUNED_RATES.ravine.adagrad;

/** Steps of Adagrad in a ravine that lies across the axes, against the same ravine along them. */
export const experiment = defineExperiment({
  ...seedsUpTo(40),
  measure: (seed) => ({
    slanted: ravineArrival(seed, 'adagrad', RATE, 45) ?? NaN,
    aligned: ravineArrival(seed, 'adagrad', RATE, 0) ?? NaN,
  }),
  effect: 'ratio',
  outcome: ({ slanted, aligned }) => slanted / aligned,
  claimed: { above: 5 },
});
