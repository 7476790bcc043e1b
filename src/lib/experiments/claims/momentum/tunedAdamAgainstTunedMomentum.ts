import { defineExperiment } from '../../experiment';
import { digitsRun, racerSpec, TUNED_RATES, type Racer } from '../../momentum/optimiserRace';
import { stepsToLoss } from '../../trainedRun';

const TARGET_LOSS = 0.1;
const RECORD_EVERY = 5;

const steps = (seed: number, racer: Racer) =>
  stepsToLoss(
    { ...digitsRun(seed, racerSpec(racer, TUNED_RATES.digits[racer])), record: { every: RECORD_EVERY, training: true } },
    TARGET_LOSS,
  ) ?? NaN;

/** Steps to a low training loss on the digits, each optimiser with its own best learning rate. */
export const experiment = defineExperiment({
  // The first three seeds chose the learning rates.
  seeds: Array.from({ length: 12 }, (_, index) => index + 4),
  quickSeeds: [4],
  measure: (seed) => ({ plain: steps(seed, 'sgd'), momentum: steps(seed, 'momentum'), adam: steps(seed, 'adam') }),
  effect: 'ratio',
  outcome: ({ momentum, adam }) => momentum / adam,
  claimed: { above: 0.8, below: 1.7 },
});
