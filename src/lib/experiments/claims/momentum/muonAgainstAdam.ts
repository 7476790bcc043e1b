import { defineExperiment } from '../../experiment';
import { digitsRun, racerSpec, TUNED_RATES } from '../../momentum/optimiserRace';
import { trainedRun } from '../../trainedRun';
import type { OptimiserSpec } from '../../../spec/spec';

const TARGET_LOSS = 0.1;
const RECORD_EVERY = 5;
/** Three times as many as the race has; nobody who arrives needs so many. */
const MOST_STEPS = 900;
/** The best of 1, 2, 5 and their tenths on the seeds 1, 2 and 3. */
const RATES = { lion: 0.02, muon: 0.2 } as const;

/** Steps to a low training loss, and accuracy on fresh digits after 900 steps. */
function outcomes(seed: number, optimiser: OptimiserSpec): { steps: number; accuracy: number } {
  const spec = digitsRun(seed, optimiser);
  const { records, last } = trainedRun({ ...spec, steps: MOST_STEPS, record: { every: RECORD_EVERY, training: true, validation: true } });
  const arrived = records.find(({ training }) => (training?.loss ?? Infinity) <= TARGET_LOSS);
  return { steps: arrived?.step ?? MOST_STEPS, accuracy: last.validation?.accuracy ?? NaN };
}

const lion = (learningRate: number): OptimiserSpec => ({ kind: 'lion', learningRate });
const muon = (learningRate: number): OptimiserSpec => ({ kind: 'muon', learningRate, othersLearningRate: TUNED_RATES.digits.adam });

/** Adam, Lion and Muon on the digits, each with its own best learning rate, and with the next smaller one. */
export const experiment = defineExperiment({
  // The first three seeds chose the learning rates.
  seeds: Array.from({ length: 12 }, (_, index) => index + 4),
  quickSeeds: [4],
  measure: (seed) => {
    const adam = outcomes(seed, racerSpec('adam', TUNED_RATES.digits.adam));
    const tunedLion = outcomes(seed, lion(RATES.lion));
    const tunedMuon = outcomes(seed, muon(RATES.muon));
    return {
      adam: adam.steps,
      lion: tunedLion.steps,
      muon: tunedMuon.steps,
      adamAccuracy: adam.accuracy,
      lionAccuracy: tunedLion.accuracy,
      muonAccuracy: tunedMuon.accuracy,
      lionSlower: outcomes(seed, lion(0.01)).steps,
      muonSlower: outcomes(seed, muon(0.1)).steps,
    };
  },
  effect: 'ratio',
  outcome: ({ adam, muon: steps }) => adam / steps,
  claimed: { above: 1.2 },
});
