import { defineExperiment } from '../../experiment';
import { DIGITS_STEPS, digitsRun, racerSpec, TUNED_RATES, type Racer } from '../../momentum/optimiserRace';
import { trainedRun } from '../../trainedRun';

/** Accuracies on fresh digits after the race and after three times its steps. */
function accuracies(seed: number, racer: Racer, learningRate = TUNED_RATES.digits[racer]): { usual: number; long: number } {
  const spec = digitsRun(seed, racerSpec(racer, learningRate));
  const { records, last } = trainedRun({ ...spec, steps: 3 * DIGITS_STEPS, record: { every: DIGITS_STEPS, validation: true } });
  return { usual: records[1]?.validation?.accuracy ?? NaN, long: last.validation?.accuracy ?? NaN };
}

/** The accuracy on fresh digits after the race, each optimiser with its own best learning rate, and with the next smaller one. */
export const experiment = defineExperiment({
  // The first three seeds chose the learning rates.
  seeds: Array.from({ length: 12 }, (_, index) => index + 4),
  quickSeeds: [4],
  measure: (seed) => {
    const [plain, momentum, adam] = [accuracies(seed, 'sgd'), accuracies(seed, 'momentum'), accuracies(seed, 'adam')];
    return {
      plain: plain.usual,
      momentum: momentum.usual,
      adam: adam.usual,
      plainLong: plain.long,
      momentumLong: momentum.long,
      adamLong: adam.long,
      plainSlower: accuracies(seed, 'sgd', 0.5).usual,
      momentumSlower: accuracies(seed, 'momentum', 0.05).usual,
      adamSlower: accuracies(seed, 'adam', 0.02).usual,
    };
  },
  effect: 'mean',
  outcome: ({ plain, adam }) => plain - adam,
  claimed: { above: -0.02, below: 0.02 },
});
