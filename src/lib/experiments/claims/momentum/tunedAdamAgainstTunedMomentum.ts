import { defineExperiment } from '../../experiment';
import { digitsRun, racerSpec, TUNED_RATES, type Racer } from '../../momentum/optimiserRace';
import { stepsToLoss } from '../../trainedRun';

const TARGET_LOSS = 0.1;
const RECORD_EVERY = 5;
/** Nobody needs as many, at none of the learning rates. */
const MOST_STEPS = 900;

function steps(seed: number, racer: Racer, learningRate = TUNED_RATES.digits[racer]): number {
  const spec = { ...digitsRun(seed, racerSpec(racer, learningRate)), steps: MOST_STEPS, record: { every: RECORD_EVERY, training: true } };
  return stepsToLoss(spec, TARGET_LOSS) ?? NaN;
}

/** Steps to a low training loss on the digits, each optimiser with its own best learning rate, and with the next smaller one. */
export const experiment = defineExperiment({
  // The first three seeds chose the learning rates.
  seeds: Array.from({ length: 12 }, (_, index) => index + 4),
  quickSeeds: [4],
  measure: (seed) => ({
    plain: steps(seed, 'sgd'),
    momentum: steps(seed, 'momentum'),
    adam: steps(seed, 'adam'),
    plainSlower: steps(seed, 'sgd', 0.5),
    momentumSlower: steps(seed, 'momentum', 0.05),
    adamSlower: steps(seed, 'adam', 0.02),
  }),
  effect: 'ratio',
  outcome: ({ momentum, adam }) => momentum / adam,
  claimed: { above: 1, below: 2 },
});
