import { defineExperiment } from '../../experiment';
import { digitsRun, racerSpec, TUNED_RATES, type Racer } from '../../momentum/optimiserRace';
import { trainedRun } from '../../trainedRun';

const accuracy = (seed: number, racer: Racer) =>
  trainedRun(digitsRun(seed, racerSpec(racer, TUNED_RATES.digits[racer]))).last.validation?.accuracy ?? NaN;

/** The accuracy on fresh digits after the race, each optimiser with its own best learning rate for the training loss. */
export const experiment = defineExperiment({
  // The first three seeds chose the learning rates.
  seeds: Array.from({ length: 12 }, (_, index) => index + 4),
  quickSeeds: [4],
  measure: (seed) => ({ plain: accuracy(seed, 'sgd'), momentum: accuracy(seed, 'momentum'), adam: accuracy(seed, 'adam') }),
  effect: 'mean',
  outcome: ({ plain, adam }) => plain - adam,
  claimed: { above: -0.02, below: 0.02 },
});
